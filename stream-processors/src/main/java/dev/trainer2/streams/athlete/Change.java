package dev.trainer2.streams.athlete;

import dev.trainer2.science.Catalogue;
import dev.trainer2.science.ReviewSeries;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of the days and weeks of an athlete.
 *
 * @param before the series as it was; null when it is not in memory, and all rows are to be compared
 * @param after the series as it is
 * @param today the athlete's day
 */
record Change(
        String user,
        @Nullable ReviewSeries before,
        ReviewSeries after,
        LocalDate today,
        Catalogue catalogue,
        Emission emission) {}
