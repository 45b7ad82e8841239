package dev.trainer2.streams.athlete;

import dev.trainer2.events.DailyFatigue;
import dev.trainer2.science.FatigueSeries;
import dev.trainer2.streams.views.FatigueFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes the days that a change has touched, and finds the deloads that are due. */
final class DayRows {
    private final RowStore<DailyFatigue> rows;

    DayRows(RowStore<DailyFatigue> rows) {
        this.rows = rows;
    }

    RowStore<DailyFatigue> rows() {
        return rows;
    }

    void write(Change change) {
        FatigueSeries series = change.after().fatigue();
        LocalDate from = change.before() == null ? LocalDate.MIN : series.changedFrom();
        Emission emission = change.emission();
        Map<String, DailyFatigue> written = rows.from(change.user(), from.equals(LocalDate.MIN) ? "" : from.toString());
        boolean changed = false;
        for (DailyFatigue day : FatigueFold.rows(change.user(), series, from, emission.cursor())) {
            DailyFatigue old = written.remove(day.getDate());
            if (old == null || !sameValues(old, day)) {
                rows.write(change.user(), day.getDate(), day, emission);
                changed = true;
            }
        }
        written.keySet().forEach(gone -> rows.remove(change.user(), gone, emission));
        if (!changed && emission.cause() != Emission.Cause.CLOCK) {
            // the last day's row tells readers that the view includes the event, though it changed no figure
            series.lastTold()
                    .map(last -> FatigueFold.rows(change.user(), series, last, emission.cursor()))
                    .orElse(List.of())
                    .forEach(day -> rows.write(change.user(), day.getDate(), day, emission));
        }
    }

    /** Equal but for the cursor, which is bookkeeping. */
    private static boolean sameValues(DailyFatigue old, DailyFatigue day) {
        return DailyFatigue.newBuilder(old).setCursor(day.getCursor()).build().equals(day);
    }

    /** The deloads that were due, those of today and yesterday as recent. */
    static List<Announcement> deloads(FatigueSeries series, LocalDate today) {
        return series.triggers().stream()
                .map(trigger -> new Announcement(
                        trigger.date(),
                        true,
                        !trigger.date().isBefore(today.minusDays(1)),
                        List.of("deload", trigger.date().toString()),
                        FatigueFold.triggered(trigger)))
                .toList();
    }
}
