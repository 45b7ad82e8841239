package dev.trainer2.science;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Measures each signal on one day, without memory. Windows include the day: the last 14 days are d-13 to d.
 *
 * @param bests the best estimates of all sessions by their day: a day is judged by 42 days of them, however long the log
 * @param checkIns the check-in of each day that has one
 */
record SignalMeasure(NavigableMap<LocalDate, List<SessionBest>> bests, NavigableMap<LocalDate, CheckIn> checkIns) {
    private static final int ENOUGH = 3;
    private static final int ALIKE = 3;

    private static final int WINDOW = 42;

    /** The measure of the days of a history from a date on. */
    static SignalMeasure of(TrainingHistory history, LocalDate from) {
        NavigableMap<LocalDate, List<SessionBest>> bests = new TreeMap<>();
        NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
        LocalDate first = from.equals(LocalDate.MIN) ? from : from.minusDays(WINDOW);
        history.days().tailMap(first, true).forEach((date, day) -> {
            bests.put(date, day.bests());
            if (day.checkIn() != null) {
                checkIns.put(date, day.checkIn());
            }
        });
        return new SignalMeasure(bests, checkIns);
    }

    /** A measured value against its threshold. */
    record Measured(double value, double threshold, boolean holds) {}

    private record Series(String exercise, OneRepMax.Method method) {}

    /** The measure of a signal on a day; empty when there is too little to judge. */
    Optional<Measured> measure(Signal signal, FatigueDay day) {
        return switch (signal) {
            case LOAD -> load(day);
            case PERFORMANCE -> performance(day.date());
            case SORENESS -> soreness(day.date());
            case WELLBEING -> wellbeing(day.date());
            case REPORTED -> reported(day.date());
        };
    }

    static Optional<Measured> load(FatigueDay day) {
        boolean holds = day.status() == FatigueStatus.WARNING || day.status() == FatigueStatus.HIGH;
        return day.ctl() == 0 || !day.status().settled()
                ? Optional.empty()
                : Optional.of(new Measured(day.balance() / day.ctl(), -0.20, holds));
    }

    /** Two or more exercises whose mean of the last 14 days is under 95 % of that of the 28 before. */
    private Optional<Measured> performance(LocalDate day) {
        LocalDate split = day.minusDays(14);
        Map<Series, Spans> series = new HashMap<>();
        bests.subMap(day.minusDays(41), true, day, true).forEach((date, sessions) -> {
            for (SessionBest best : sessions) {
                Spans spans = series.computeIfAbsent(new Series(best.exercise(), best.method()), absent -> new Spans());
                (date.isAfter(split) ? spans.recent : spans.earlier).add(best);
            }
        });
        Set<String> judged = new HashSet<>();
        Set<String> fallen = new HashSet<>();
        series.forEach((key, spans) -> {
            if (key.method() == OneRepMax.Method.EPLEY) {
                spans.keepAlike();
            }
            if (spans.recent.size() >= 2 && spans.earlier.size() >= ENOUGH) {
                judged.add(key.exercise());
                if (mean(spans.recent) < 0.95 * mean(spans.earlier)) {
                    fallen.add(key.exercise());
                }
            }
        });
        return judged.isEmpty() ? Optional.empty() : Optional.of(new Measured(fallen.size(), 2, fallen.size() >= 2));
    }

    /** The session bests of one exercise by one method: those of the last 14 days, and those of the 28 before. */
    private static final class Spans {
        private final List<SessionBest> recent = new ArrayList<>();
        private final List<SessionBest> earlier = new ArrayList<>();

        /**
         * Without an RPE an estimate from few repetitions and one from many are not alike: those stay whose repetitions are within
         * 3 of the median of the 28 days before. A change from triples to tens is no fall.
         */
        void keepAlike() {
            int[] usual = earlier.stream().mapToInt(SessionBest::reps).sorted().toArray();
            if (usual.length > 0) {
                double median = (usual[(usual.length - 1) / 2] + usual[usual.length / 2]) / 2.0;
                recent.removeIf(best -> Math.abs(best.reps() - median) > ALIKE);
                earlier.removeIf(best -> Math.abs(best.reps() - median) > ALIKE);
            }
        }
    }

    /** The mean of the estimates, summed smallest first, so that it does not depend on the order they came in. */
    private static double mean(List<SessionBest> bests) {
        double[] kilograms = new double[bests.size()];
        for (int i = 0; i < kilograms.length; i++) {
            kilograms[i] = bests.get(i).kilograms();
        }
        Arrays.sort(kilograms);
        double sum = 0;
        for (double value : kilograms) {
            sum += value;
        }
        return sum / kilograms.length;
    }

    private Optional<Measured> soreness(LocalDate day) {
        List<Double> answers = answers(day.minusDays(6), day, CheckIn::soreness);
        if (answers.size() < ENOUGH) {
            return Optional.empty();
        }
        double mean = meanOf(lastThree(answers));
        return Optional.of(new Measured(mean, 7, mean >= 7));
    }

    /** The 14 days before are those before the 7: d-20 to d-7. */
    private Optional<Measured> wellbeing(LocalDate day) {
        List<Double> recent = answers(day.minusDays(6), day, SignalMeasure::subjective);
        List<Double> usual = answers(day.minusDays(20), day.minusDays(7), SignalMeasure::subjective);
        if (recent.size() < ENOUGH || usual.size() < ENOUGH) {
            return Optional.empty();
        }
        double mean = meanOf(lastThree(recent));
        return Optional.of(new Measured(mean, 50, mean < 50 && mean <= meanOf(usual) - 10));
    }

    private Optional<Measured> reported(LocalDate day) {
        long reports = checkIns.subMap(day.minusDays(6), true, day, true).values().stream()
                .filter(CheckIn::feelsCooked)
                .count();
        return reports == 0 ? Optional.empty() : Optional.of(new Measured(reports, 1, true));
    }

    private static @Nullable Double subjective(CheckIn checkIn) {
        return Readiness.subjective(checkIn).map(Readiness::score).orElse(null);
    }

    /** The answers given in a range of days, oldest first. */
    private List<Double> answers(LocalDate from, LocalDate to, Function<CheckIn, @Nullable Double> question) {
        return checkIns.subMap(from, true, to, true).values().stream()
                .map(checkIn -> Optional.ofNullable(question.apply(checkIn)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Double> lastThree(List<Double> values) {
        return values.subList(values.size() - ENOUGH, values.size());
    }

    private static double meanOf(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }
}
