package dev.trainer2.agent.understand;

import java.time.LocalDate;

/**
 * A day the athlete named.
 *
 * @param date the day itself; a weekday is the next one, today included
 * @param how how it was named
 */
public record SaidDay(LocalDate date, How how) {
    /** How a day was named. */
    public enum How {
        TODAY,
        TOMORROW,
        WEEKDAY,
        DATE
    }
}
