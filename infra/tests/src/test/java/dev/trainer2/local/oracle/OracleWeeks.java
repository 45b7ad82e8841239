package dev.trainer2.local.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reviews of every ISO week from the first training to the current one. */
final class OracleWeeks {
    private final Map<String, OracleExercise> catalogue;
    private final OracleMuscles muscles;

    /** @param catalogue what exercise names mean, by key; unmapped ones are missing */
    OracleWeeks(Map<String, OracleExercise> catalogue, OracleMuscles muscles) {
        this.catalogue = catalogue;
        this.muscles = muscles;
    }

    List<OracleWeek> of(List<OracleSet> sets, List<OracleDay> days) {
        LocalDate first = days.getFirst().date();
        LocalDate asOf = days.getLast().date();
        Map<String, Double> best = new TreeMap<>();
        List<OracleWeek> weeks = new ArrayList<>();
        Set<OracleSet> unlikely = Collections.newSetFromMap(new IdentityHashMap<>());
        OracleUnlikely.places(sets).forEach(place -> unlikely.add(sets.get(place)));
        Set<String> worked = new TreeSet<>();
        Map<String, LocalDate> firstDays = new TreeMap<>();
        sets.forEach(set -> firstDays.merge(set.workout(), set.day(), (a, b) -> a.isBefore(b) ? a : b));
        sets.stream().filter(OracleSet::isWork).map(OracleSet::workout).forEach(worked::add);
        firstDays.keySet().retainAll(worked);
        int streak = 0;
        for (LocalDate monday = first.with(DayOfWeek.MONDAY); !monday.isAfter(asOf); monday = monday.plusWeeks(1)) {
            LocalDate sunday = monday.plusDays(6);
            LocalDate from = monday;
            List<OracleSet> work = sets.stream()
                    .filter(OracleSet::isWork)
                    .filter(set -> !set.day().isBefore(from) && !set.day().isAfter(sunday))
                    .toList();
            boolean provisional = !sunday.isBefore(asOf);
            int sessions = (int) firstDays.values().stream()
                    .filter(day -> !day.isBefore(from) && !day.isAfter(sunday))
                    .count();
            streak = sessions > 0 ? streak + 1 : provisional ? streak : 0;
            weeks.add(week(
                    monday,
                    work,
                    records(work.stream().filter(set -> !unlikely.contains(set)).toList(), best),
                    day(days, monday.minusDays(1)),
                    provisional ? days.getLast() : days.get((int) (sunday.toEpochDay() - first.toEpochDay())),
                    sessions,
                    streak));
        }
        return weeks;
    }

    private static @Nullable OracleDay day(List<OracleDay> days, LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst().orElse(null);
    }

    private OracleWeek week(
            LocalDate monday,
            List<OracleSet> work,
            List<OracleWeek.Best> records,
            @Nullable OracleDay start,
            OracleDay end,
            int sessions,
            int streak) {
        List<Double> reported = new ArrayList<>();
        Map<String, Double> hard = new TreeMap<>();
        Map<String, Integer> unmapped = new TreeMap<>();
        for (OracleSet set : work) {
            if (set.rpe() != null) {
                reported.add(set.rpe());
            }
            OracleExercise exercise = catalogue.get(set.key());
            double hardness = OracleEffort.hardness(set);
            if (exercise == null) {
                unmapped.merge(set.key(), 1, Integer::sum);
            } else if (hardness > 0) {
                muscles.of(exercise).forEach((muscle, share) -> hard.merge(muscle, share * hardness, Double::sum));
            }
        }
        return new OracleWeek(
                iso(monday),
                sessions,
                work.size(),
                work.stream()
                        .filter(set -> !helps(set))
                        .mapToDouble(OracleEffort::tonnage)
                        .sum(),
                reported.isEmpty() ? null : reported.stream().collect(Collectors.averagingDouble(rpe -> rpe)),
                work.isEmpty() ? null : (double) reported.size() / work.size(),
                hard,
                unmapped,
                records,
                start,
                end,
                streak);
    }

    static String iso(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The records of a week, and its bests noted for the weeks after it. */
    private List<OracleWeek.Best> records(List<OracleSet> work, Map<String, Double> best) {
        Map<String, Double> ofWeek = new TreeMap<>();
        for (OracleSet set : work) {
            OracleExercise exercise = catalogue.get(set.key());
            boolean bodyMoves = OracleExercise.isAssisted(set.exercise()) || (exercise != null && exercise.bodyMoves());
            OracleEffort.Estimate estimate = OracleEffort.estimate(set, bodyMoves);
            if (estimate != null) {
                ofWeek.merge(set.key() + "|" + estimate.method(), estimate.kg(), Math::max);
            }
        }
        List<OracleWeek.Best> records = new ArrayList<>();
        ofWeek.forEach((key, kg) -> {
            Double before = best.get(key);
            if (before != null && kg > before) {
                records.add(new OracleWeek.Best(key.substring(0, key.lastIndexOf('|')), kg, before));
            }
            best.merge(key, kg, Math::max);
        });
        return records;
    }

    /** Whether the catalogue's exercise is done with help, whatever the athlete calls it. */
    private boolean helps(OracleSet set) {
        OracleExercise exercise = catalogue.get(set.key());
        return exercise != null && OracleExercise.isAssisted(exercise.name());
    }
}
