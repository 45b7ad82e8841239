package dev.trainer2.science;

import org.jspecify.annotations.Nullable;

/**
 * A run, a ride or the like.
 *
 * @param minutes how long, 0 or more
 * @param rpe the session RPE, above 0 to 10; null when not reported
 */
public record Conditioning(double minutes, @Nullable Double rpe) implements Effort {}
