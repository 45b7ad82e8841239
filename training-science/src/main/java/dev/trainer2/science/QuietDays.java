package dev.trainer2.science;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days of a long break, which have no rows of their own: after {@link FatigueSeries#TOLD_DAYS} days without an entry every
 * day follows from the one before it. Gives, bit for bit, what the series has for them.
 */
public final class QuietDays {
    /** Without any session, whatever the week. */
    private static final int NO_SESSIONS = 0;

    private QuietDays() {}

    /**
     * The days after a day.
     *
     * @param told the last day that has a row: its date, acute and chronic load
     * @param to the last day to give
     * @return oldest first; empty when there is none
     */
    public static List<FatigueDay> after(FatigueDay told, LocalDate to) {
        List<FatigueDay> days = new ArrayList<>();
        for (FatigueDay day = told; day.date().isBefore(to); ) {
            day = FatigueModel.quietAfter(day);
            days.add(day);
        }
        return days;
    }

    /** The signal of load on such a day, which never holds; empty when there is no load left. */
    public static Optional<SignalDay> loadSignal(FatigueDay day) {
        return SignalMeasure.load(day)
                .map(now ->
                        new SignalDay(day.date(), Signal.LOAD, now.value(), now.threshold(), now.holds(), now.holds()));
    }

    /** What is recommended after a week of such days. */
    public static WeeklyReview.Focus focus(boolean ended) {
        return WeekFocus.of(NO_SESSIONS, null, null, ended, false, null, List.of(), List.of());
    }
}
