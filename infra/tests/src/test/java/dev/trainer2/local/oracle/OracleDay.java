package dev.trainer2.local.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fatigue figures of a day; null where there is no value. */
public record OracleDay(
        LocalDate date,
        double lifting,
        double conditioning,
        double load,
        double atl,
        double ctl,
        double balance,
        @Nullable Double ratio,
        @Nullable Double monotony,
        @Nullable Double strain,
        String status) {}
