package dev.trainer2.analytics;

import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.FatigueStatus;
import dev.trainer2.events.WeekReview;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A week of an athlete: what was done by its review, and what it did to them by its days.
 *
 * @param week ISO week, as {@code 2025-W37}
 * @param workSets work sets of the week
 * @param tonnageKg load times repetitions, in kg
 * @param load sum of the daily loads, arbitrary units
 * @param highestRatio highest ratio of ATL to CTL of a day; empty when no day has one
 * @param warnedDays days with the status WARNING or HIGH
 * @param ctl CTL of its last day that is known
 */
record WeekRow(
        String userId,
        String week,
        int workSets,
        double tonnageKg,
        double load,
        OptionalDouble highestRatio,
        int warnedDays,
        double ctl) {
    /** First line of the table. */
    static final String HEADER = "userId,week,workSets,tonnageKg,load,highestRatio,warnedDays,ctl";

    /**
     * Joins reviews with the days of their weeks, by athlete and week; a review without a day has no row.
     *
     * @return by athlete, then by week
     */
    static List<WeekRow> join(Collection<WeekReview> reviews, Collection<DailyFatigue> days) {
        Map<String, List<DailyFatigue>> byWeek = new HashMap<>();
        days.forEach(day -> byWeek.computeIfAbsent(
                        key(day.getUserId(), week(LocalDate.parse(day.getDate()))), first -> new ArrayList<>())
                .add(day));
        return reviews.stream()
                .filter(review -> byWeek.containsKey(key(review.getUserId(), review.getWeek())))
                .map(review -> of(review, byWeek.getOrDefault(key(review.getUserId(), review.getWeek()), List.of())))
                .sorted(Comparator.comparing(WeekRow::userId).thenComparing(WeekRow::week))
                .toList();
    }

    private static WeekRow of(WeekReview review, List<DailyFatigue> days) {
        DoubleSummaryStatistics ratios = days.stream()
                .filter(day -> day.getRatio() != null)
                .mapToDouble(DailyFatigue::getRatio)
                .summaryStatistics();
        long warned = days.stream()
                .map(DailyFatigue::getStatus)
                .filter(status -> status == FatigueStatus.WARNING || status == FatigueStatus.HIGH)
                .count();
        DailyFatigue last =
                days.stream().max(Comparator.comparing(DailyFatigue::getDate)).orElseThrow();
        return new WeekRow(
                review.getUserId(),
                review.getWeek(),
                review.getWorkSets(),
                review.getTonnageKg(),
                days.stream().mapToDouble(DailyFatigue::getLoad).sum(),
                ratios.getCount() == 0 ? OptionalDouble.empty() : OptionalDouble.of(ratios.getMax()),
                (int) warned,
                last.getCtl());
    }

    private static String key(String user, String week) {
        return user + "|" + week;
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The row as a line of CSV; an empty field for what is not known. */
    String csv() {
        return String.join(
                ",",
                userId,
                week,
                Integer.toString(workSets),
                Double.toString(tonnageKg),
                Double.toString(load),
                highestRatio.isPresent() ? Double.toString(highestRatio.getAsDouble()) : "",
                Integer.toString(warnedDays),
                Double.toString(ctl));
    }
}
