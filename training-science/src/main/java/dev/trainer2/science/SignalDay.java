package dev.trainer2.science;

import java.time.LocalDate;

/**
 * A signal on a day on which it could be judged.
 *
 * @param date the day
 * @param signal which
 * @param value what was measured: balance over chronic load, exercises that fell, mean soreness, mean subjective
 *     readiness, or reports
 * @param threshold what the value is held against
 * @param holds whether it holds on this day
 * @param active whether it held on this day or on one of the 13 before
 */
public record SignalDay(LocalDate date, Signal signal, double value, double threshold, boolean holds, boolean active) {}
