package dev.trainer2.gateway.views;

import dev.trainer2.science.FatigueDay;
import dev.trainer2.science.QuietDays;
import dev.trainer2.science.WeekNarrative;
import dev.trainer2.science.WeeklyReview;
import dev.trainer2.science.WeeklyReviews;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reviews of every week, those of a long break included, which have no rows (see {@link DailyFigures}). */
@Component
public class WeeklyFigures {
    /** So many weeks at most are in one answer. */
    static final int MOST_WEEKS = 600;

    private final ViewRows rows;
    private final Today today;

    WeeklyFigures(ViewRows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /**
     * A part of the weeks.
     *
     * @param weeks oldest first, each as its row
     * @param next first week that was left out; null when none was
     */
    record Page(List<Map<?, ?>> weeks, @Nullable String next) {}

    /**
     * The weeks of a period.
     *
     * @param from Monday of the first week; null for the first there is
     * @param to Monday of the last week; null for the current one
     * @param limit how many weeks at most
     */
    Page page(String userId, @Nullable LocalDate from, @Nullable LocalDate to, int limit) {
        Optional<LocalDate> first = rows.firstWeek(userId).map(WeeklyFigures::monday);
        if (first.isEmpty()) {
            return new Page(List.of(), null);
        }
        LocalDate begin = from == null || from.isBefore(first.get()) ? first.get() : from;
        LocalDate now = today.of(userId);
        LocalDate latest = max(
                WeeklyReviews.mondayOf(now),
                rows.lastWeek(userId).map(WeeklyFigures::monday).orElse(begin));
        LocalDate wanted = to == null || to.isAfter(latest) ? latest : to;
        if (begin.isAfter(wanted)) {
            return new Page(List.of(), null);
        }
        LocalDate most = begin.plusWeeks(limit - 1L);
        LocalDate end = wanted.isBefore(most) ? wanted : most;
        List<Map<?, ?>> told = rows.weeks(userId, WeeklyReviews.isoWeek(begin), WeeklyReviews.isoWeek(end));
        List<Map<?, ?>> weeks = new ArrayList<>();
        Map<?, ?> last =
                rows.lastWeekBefore(userId, WeeklyReviews.isoWeek(begin)).orElse(null);
        for (Map<?, ?> row : told) {
            addQuiet(userId, weeks, last, begin, monday(row).minusWeeks(1), now);
            weeks.add(row);
            last = row;
        }
        addQuiet(userId, weeks, last, begin, end, now);
        return new Page(weeks, end.isBefore(wanted) ? WeeklyReviews.isoWeek(end.plusWeeks(1)) : null);
    }

    /** Every week, oldest first. */
    public List<Map<?, ?>> all(String userId) {
        List<Map<?, ?>> weeks = new ArrayList<>();
        Page page = page(userId, null, null, MOST_WEEKS);
        weeks.addAll(page.weeks());
        while (page.next() != null) {
            page = page(userId, monday(page.next()), null, MOST_WEEKS);
            weeks.addAll(page.weeks());
        }
        return weeks;
    }

    /** One week; empty before the first. */
    public Optional<Map<?, ?>> week(String userId, LocalDate monday) {
        String week = WeeklyReviews.isoWeek(monday);
        return page(userId, monday, monday, 1).weeks().stream()
                .filter(row -> week.equals(row.get("week")))
                .findFirst();
    }

    /** The weeks without a row after one that has one. */
    private void addQuiet(
            String userId,
            List<Map<?, ?>> weeks,
            @Nullable Map<?, ?> told,
            LocalDate begin,
            LocalDate to,
            LocalDate now) {
        if (told == null || !monday(told).isBefore(to)) {
            return;
        }
        Map<LocalDate, FatigueDay> days = days(userId, monday(told).plusDays(6), min(to.plusDays(6), now));
        for (LocalDate monday = max(monday(told).plusWeeks(1), begin);
                !monday.isAfter(to);
                monday = monday.plusWeeks(1)) {
            weeks.add(row(told, monday, days, now));
        }
    }

    /** The days from the last one with a row up to a Sunday on. */
    private Map<LocalDate, FatigueDay> days(String userId, LocalDate sunday, LocalDate to) {
        Map<LocalDate, FatigueDay> days = new HashMap<>();
        rows.lastModelledBefore(userId, sunday.plusDays(1))
                .map(DailyFigures::fatigue)
                .ifPresent(day -> {
                    days.put(day.date(), day);
                    QuietDays.after(day, to).forEach(quiet -> days.put(quiet.date(), quiet));
                });
        return days;
    }

    private static Map<String, @Nullable Object> row(
            Map<?, ?> told, LocalDate monday, Map<LocalDate, FatigueDay> days, LocalDate now) {
        LocalDate sunday = monday.plusDays(6);
        boolean ended = sunday.isBefore(now);
        WeeklyReview.Focus focus = QuietDays.focus(ended);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        told.forEach((name, value) -> row.put(String.valueOf(name), value));
        row.put("week", WeeklyReviews.isoWeek(monday));
        row.put("revision", 1);
        row.put("changes", List.of());
        row.put("final", ended);
        row.put("plannedSessions", null);
        row.put("plannedDone", null);
        row.put("loadStart", point(days.get(monday.minusDays(1))));
        row.put("loadEnd", point(days.get(min(sunday, now))));
        row.put("monotony", null);
        row.put("strain", null);
        row.put("readinessMean", null);
        row.put("streakWeeks", 0);
        row.put("signals", List.of());
        row.put("focusWhat", focus.what());
        row.put("focusWhy", focus.why());
        row.put("narrative", WeekNarrative.withoutSets(WeeklyReviews.isoWeek(monday), focus));
        return row;
    }

    private static @Nullable Map<String, Object> point(@Nullable FatigueDay day) {
        return day == null ? null : Map.of("atl", day.atl(), "ctl", day.ctl(), "balance", day.balance());
    }

    private static LocalDate monday(Map<?, ?> row) {
        return monday(String.valueOf(row.get("week")));
    }

    private static LocalDate monday(String week) {
        return Periods.monday(week, "week");
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
