package dev.trainer2.science.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pain report that was not cleared.
 *
 * @param area a landmark muscle or a joint in snake case, such as {@code side_delts} or {@code lower_back}
 * @param severity 1 to 10, as reported
 * @param exerciseId the exercise that hurts; null when it is the area itself
 * @param since the day of the report
 */
public record OpenPain(String area, int severity, @Nullable String exerciseId, LocalDate since) {}
