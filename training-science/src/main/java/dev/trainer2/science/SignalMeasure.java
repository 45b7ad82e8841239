package dev.trainer2.science;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static Optional<Measured> load(FatigueDay day) {
        boolean holds = day.status() == FatigueStatus.WARNING || day.status() == FatigueStatus.HIGH;
        return day.ctl() == 0 || !day.status().settled()
                ? Optional.empty()
                : Optional.of(new Measured(day.balance() / day.ctl(), -0.20, holds));
    }

    /** Two or more exercises whose mean of the last 14 days is under 95 % of that of the 28 before. */
    private Optional<Measured> performance(LocalDate day) {
        var series = bests.subMap(day.minusDays(41), true, day, true).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(best -> new Series(best.exercise(), best.method())));
        Set<String> judged = new HashSet<>();
        Set<String> fallen = new HashSet<>();
        series.forEach((key, values) -> {
            List<SessionBest> alike = alike(key.method(), values, day);
            List<Double> recent = between(alike, day.minusDays(13), day);
            List<Double> earlier = between(alike, day.minusDays(41), day.minusDays(14));
            if (recent.size() >= 2 && earlier.size() >= ENOUGH) {
                judged.add(key.exercise());
                if (mean(recent) < 0.95 * mean(earlier)) {
                    fallen.add(key.exercise());
                }
            }
        });
        return judged.isEmpty() ? Optional.empty() : Optional.of(new Measured(fallen.size(), 2, fallen.size() >= 2));
    }

    /**
     * Without an RPE an estimate from few repetitions and one from many are not alike: those stay whose repetitions are within
     * 3 of the median of the 28 days before. A change from triples to tens is no fall.
     */
    private static List<SessionBest> alike(OneRepMax.Method method, List<SessionBest> values, LocalDate day) {
        List<Integer> usual = values.stream()
                .filter(best -> within(best.date(), day.minusDays(41), day.minusDays(14)))
                .map(SessionBest::reps)
                .sorted()
                .toList();
        if (method != OneRepMax.Method.EPLEY || usual.isEmpty()) {
            return values;
        }
        double median = (usual.get((usual.size() - 1) / 2) + usual.get(usual.size() / 2)) / 2.0;
        return values.stream()
                .filter(best -> Math.abs(best.reps() - median) <= ALIKE)
                .toList();
    }

    private Optional<Measured> soreness(LocalDate day) {
        List<Double> answers = answers(day.minusDays(6), day, CheckIn::soreness);
        if (answers.size() < ENOUGH) {
            return Optional.empty();
        }
        double mean = mean(lastThree(answers));
        return Optional.of(new Measured(mean, 7, mean >= 7));
    }

    /** The 14 days before are those before the 7: d-20 to d-7. */
    private Optional<Measured> wellbeing(LocalDate day) {
        List<Double> recent = answers(day.minusDays(6), day, SignalMeasure::subjective);
        List<Double> usual = answers(day.minusDays(20), day.minusDays(7), SignalMeasure::subjective);
        if (recent.size() < ENOUGH || usual.size() < ENOUGH) {
            return Optional.empty();
        }
        double mean = mean(lastThree(recent));
        return Optional.of(new Measured(mean, 50, mean < 50 && mean <= mean(usual) - 10));
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

    /** The values of a range of days, smallest first, so that their sum does not depend on the order they came in. */
    private static List<Double> between(List<SessionBest> bests, LocalDate from, LocalDate to) {
        return bests.stream()
                .filter(best -> within(best.date(), from, to))
                .map(SessionBest::kilograms)
                .sorted()
                .toList();
    }

    private static boolean within(LocalDate date, LocalDate from, LocalDate to) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }
}
