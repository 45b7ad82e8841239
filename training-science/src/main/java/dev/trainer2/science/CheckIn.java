package dev.trainer2.science;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the athlete felt on a day. Every answer may be missing (null).
 *
 * @param date the day it is about
 * @param sleepHours hours slept, 0 to 24
 * @param soreness 0 (none) to 10
 * @param stress 0 (none) to 10
 * @param motivation 0 (none) to 10
 * @param feelsCooked whether the athlete said they are cooked
 */
public record CheckIn(
        LocalDate date,
        @Nullable Double sleepHours,
        @Nullable Double soreness,
        @Nullable Double stress,
        @Nullable Double motivation,
        boolean feelsCooked) {}
