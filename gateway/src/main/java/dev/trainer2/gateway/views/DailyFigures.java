package dev.trainer2.gateway.views;

import dev.trainer2.science.DailyLoad;
import dev.trainer2.science.FatigueDay;
import dev.trainer2.science.FatigueStatus;
import dev.trainer2.science.QuietDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The figures of every day, those of a long break included. Days that follow from the one before them have no rows, so that an
 * entry of decades ago costs no row for each day since; they are computed when they are asked for.
 */
@Component
public class DailyFigures {
    /** So many days at most are in one answer. */
    static final int MOST_DAYS = 4_000;

    private final ViewRows rows;
    private final Today today;

    DailyFigures(ViewRows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /**
     * A part of the days.
     *
     * @param days oldest first, each as its row
     * @param next first day that was left out; null when none was
     */
    record Page(List<Map<?, ?>> days, @Nullable LocalDate next) {}

    /**
     * The days of a period.
     *
     * @param from first day; null for the first there is
     * @param to last day; null for today
     * @param limit how many days at most
     */
    Page page(String userId, @Nullable LocalDate from, @Nullable LocalDate to, int limit) {
        Optional<LocalDate> first = rows.firstDay(userId);
        if (first.isEmpty()) {
            return new Page(List.of(), null);
        }
        LocalDate begin = from == null || from.isBefore(first.get()) ? first.get() : from;
        LocalDate latest = latest(rows.lastDay(userId).orElse(begin), today.of(userId));
        LocalDate wanted = to == null || to.isAfter(latest) ? latest : to;
        if (begin.isAfter(wanted)) {
            return new Page(List.of(), null);
        }
        LocalDate end = wanted.isBefore(begin.plusDays(limit - 1L)) ? wanted : begin.plusDays(limit - 1L);
        List<Map<?, ?>> told = rows.days(userId, begin, end);
        Map<?, ?> before = rows.lastModelledBefore(userId, begin).orElse(null);
        return new Page(filled(before, told, begin, end), end.isBefore(wanted) ? end.plusDays(1) : null);
    }

    /** Every day, oldest first. */
    public List<Map<?, ?>> all(String userId) {
        List<Map<?, ?>> days = new ArrayList<>();
        Page page = page(userId, null, null, MOST_DAYS);
        days.addAll(page.days());
        while (page.next() != null) {
            page = page(userId, page.next(), null, MOST_DAYS);
            days.addAll(page.days());
        }
        return days;
    }

    /** One day; empty before the first. */
    public Optional<Map<?, ?>> day(String userId, LocalDate day) {
        return page(userId, day, day, 1).days().stream()
                .filter(row -> day.toString().equals(row.get("date")))
                .findFirst();
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    private static List<Map<?, ?>> filled(
            @Nullable Map<?, ?> before, List<Map<?, ?>> told, LocalDate begin, LocalDate end) {
        List<Map<?, ?>> days = new ArrayList<>();
        Map<?, ?> last = before;
        for (Map<?, ?> row : told) {
            addQuiet(days, last, begin, date(row).minusDays(1));
            days.add(row);
            last = isModelled(row) ? row : last;
        }
        addQuiet(days, last, begin, end);
        return days;
    }

    /** The days without a row between one that has one and another. */
    private static void addQuiet(List<Map<?, ?>> days, @Nullable Map<?, ?> told, LocalDate begin, LocalDate to) {
        if (told != null) {
            QuietDays.after(fatigue(told), to).stream()
                    .filter(day -> !day.date().isBefore(begin))
                    .forEach(day -> days.add(row(day)));
        }
    }

    static boolean isModelled(Map<?, ?> row) {
        return !Boolean.FALSE.equals(row.get("modelled"));
    }

    static LocalDate date(Map<?, ?> row) {
        return LocalDate.parse(String.valueOf(row.get("date")));
    }

    /** What of a row the next day follows from. */
    static FatigueDay fatigue(Map<?, ?> row) {
        return new FatigueDay(
                date(row), DailyLoad.NONE, number(row, "atl"), number(row, "ctl"), null, null, FatigueStatus.BALANCED);
    }

    private static double number(Map<?, ?> row, String name) {
        return row.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    private static Map<String, @Nullable Object> row(FatigueDay day) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("date", day.date().toString());
        row.put("modelled", true);
        row.put("load", 0.0);
        row.put("lifting", 0.0);
        row.put("conditioning", 0.0);
        row.put("atl", day.atl());
        row.put("ctl", day.ctl());
        row.put("balance", day.balance());
        row.put("ratio", day.ratio());
        row.put("monotony", null);
        row.put("strain", null);
        row.put("status", day.status().name());
        row.put("readiness", null);
        row.put("band", null);
        row.put("basis", List.of());
        row.put("readinessInputs", Map.of());
        row.put(
                "signals",
                QuietDays.loadSignal(day).stream().map(DailyFigures::signal).toList());
        row.put("rpeCoverage", 0.0);
        row.put("workSets", 0);
        return row;
    }

    private static Map<String, Object> signal(dev.trainer2.science.SignalDay signal) {
        Map<String, Object> reading = new LinkedHashMap<>();
        reading.put("date", signal.date().toString());
        reading.put("signal", signal.signal().name());
        reading.put("value", signal.value());
        reading.put("threshold", signal.threshold());
        reading.put("active", signal.active());
        reading.put("holds", signal.holds());
        return reading;
    }
}
