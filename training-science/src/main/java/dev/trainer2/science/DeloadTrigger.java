package dev.trainer2.science;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which a lighter week should be proposed.
 *
 * @param date the day
 * @param signals the active signals with their numbers, two or more
 */
public record DeloadTrigger(LocalDate date, List<SignalDay> signals) {
    /** How much of the sets a deload takes away; loads are kept. */
    public static final double SET_CUT = 0.40;
    /** How long it lasts. */
    public static final int DAYS = 7;
}
