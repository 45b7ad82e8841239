package dev.trainer2.local.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fatigue day by day, from the first training day to the day as of which it is asked. */
final class OracleDays {
    private OracleDays() {}

    static List<OracleDay> of(List<OracleSet> sets, LocalDate asOf) {
        LocalDate first =
                sets.stream().map(OracleSet::day).min(LocalDate::compareTo).orElseThrow();
        int days = (int) (asOf.toEpochDay() - first.toEpochDay()) + 1;
        double[] lifting = new double[days];
        double[] conditioning = new double[days];
        Set<Integer> trained = new HashSet<>();
        for (OracleSet set : sets) {
            int day = (int) (set.day().toEpochDay() - first.toEpochDay());
            if (day < days) {
                lifting[day] += OracleEffort.lifting(set);
                conditioning[day] += OracleEffort.conditioning(set);
                trained.add(day);
            }
        }
        double[] load = IntStream.range(0, days)
                .mapToDouble(d -> lifting[d] + conditioning[d])
                .toArray();
        double[] atl = averaged(load, 2.0 / 8);
        double[] ctl = averaged(load, 2.0 / 29);
        String[] status = statuses(atl, ctl, trained);
        List<OracleDay> series = new ArrayList<>();
        for (int d = 0; d < days; d++) {
            Double monotony = monotony(load, d);
            series.add(new OracleDay(
                    first.plusDays(d),
                    lifting[d],
                    conditioning[d],
                    load[d],
                    atl[d],
                    ctl[d],
                    ctl[d] - atl[d],
                    ctl[d] == 0 ? null : atl[d] / ctl[d],
                    monotony,
                    monotony == null ? null : week(load, d).sum() * monotony,
                    status[d]));
        }
        return series;
    }

    /** The exponentially weighted average, seeded with the first day's load. */
    static double[] averaged(double[] load, double weight) {
        double[] average = new double[load.length];
        average[0] = load[0];
        for (int d = 1; d < load.length; d++) {
            average[d] = average[d - 1] + (load[d] - average[d - 1]) * weight;
        }
        return average;
    }

    private static DoubleStream week(double[] load, int day) {
        return IntStream.rangeClosed(day - 6, day).mapToDouble(d -> load[d]);
    }

    /** Mean over sample standard deviation of the seven days up to a day; null before seven, and when all are equal. */
    static @Nullable Double monotony(double[] load, int day) {
        if (day < 6 || week(load, day).distinct().count() == 1) {
            return null;
        }
        double mean = week(load, day).sum() / 7;
        double squares = week(load, day).map(x -> (x - mean) * (x - mean)).sum();
        return mean / Math.sqrt(squares / 6);
    }

    private static String[] statuses(double[] atl, double[] ctl, Set<Integer> trained) {
        String[] status = new String[atl.length];
        int lastTrained = 0;
        int reEntryUntil = -1;
        int low = 0;
        int veryLow = 0;
        for (int d = 0; d < status.length; d++) {
            if (trained.contains(d)) {
                if (d - lastTrained - 1 >= 10) {
                    reEntryUntil = d + 27;
                }
                lastTrained = d;
            }
            double balance = ctl[d] - atl[d];
            boolean quiet = d < 28 || d <= reEntryUntil;
            low = !quiet && balance < -0.20 * ctl[d] ? low + 1 : 0;
            veryLow = !quiet && balance < -0.35 * ctl[d] ? veryLow + 1 : 0;
            status[d] = d < 28
                    ? "CALIBRATING"
                    : quiet
                            ? "RE_ENTRY"
                            : veryLow >= 3
                                    ? "HIGH"
                                    : low >= 3 ? "WARNING" : balance > 0.20 * ctl[d] ? "FRESH" : "BALANCED";
        }
        return status;
    }
}
