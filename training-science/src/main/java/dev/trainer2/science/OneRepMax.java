package dev.trainer2.science;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An estimated one-repetition maximum. Values of different methods are never compared.
 *
 * @param kilograms the estimate, above 0, unrounded
 * @param method how it was estimated
 * @param lowConfidence whether the set was so far from a maximum that records and trends leave it out
 */
public record OneRepMax(double kilograms, Method method, boolean lowConfidence) {
    private static final int LAST_CONFIDENT_INDEX = 22;
    private static final double EPLEY_REPS = 30;

    /** How a maximum is estimated from a set. */
    public enum Method {
        /** Load over the chart's share for repetitions and RPE (Tuchscherer). */
        RTS,
        /** Load times one plus repetitions over 30 (Epley 1985), where no RPE was reported. */
        EPLEY
    }

    /**
     * Estimates from a set.
     *
     * @param kilograms the load moved, body weight included where it is moved
     * @param reps repetitions; null or 0 for none
     * @param rpe the reported RPE; null when none was
     * @return empty without load, without repetitions, or with more than 12 of them
     */
    public static Optional<OneRepMax> of(double kilograms, @Nullable Integer reps, @Nullable Double rpe) {
        if (kilograms <= 0 || reps == null || reps < 1 || reps > RtsChart.MAX_REPS) {
            return Optional.empty();
        }
        if (rpe == null) {
            double estimate = reps == 1 ? kilograms : kilograms * (1 + reps / EPLEY_REPS);
            return Optional.of(new OneRepMax(estimate, Method.EPLEY, false));
        }
        boolean low = RtsChart.index(reps, rpe) > LAST_CONFIDENT_INDEX;
        return Optional.of(new OneRepMax(kilograms / RtsChart.fraction(reps, rpe), Method.RTS, low));
    }
}
