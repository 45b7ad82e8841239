package dev.trainer2.agent.understand;

import java.time.LocalDate;

/**
 * Days from one to another, both included, as they were named.
 *
 * @param from the first day
 * @param to the last day
 * @param kind how they were named
 */
public record Span(LocalDate from, LocalDate to, Kind kind) {
    /** How days were named. */
    public enum Kind {
        DAY,
        THIS_WEEK,
        LAST_WEEK,
        NEXT_WEEK,
        WEEK,
        THIS_MONTH,
        LAST_MONTH,
        MONTH,
        YEAR,
        LAST_DAYS,
        SINCE,
        EVER,
        DATES
    }

    /** Whether a day lies in it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
