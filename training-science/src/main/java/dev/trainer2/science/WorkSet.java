package dev.trainer2.science;

import org.jspecify.annotations.Nullable;

/**
 * A set that counts: any but a warm-up.
 *
 * @param type WORKING, DROP or FAILURE
 * @param kilograms the entered load in kilograms, negative for help; null when none was entered
 * @param reps repetitions; null or 0 for none
 * @param seconds duration; null or 0 for none
 * @param rpe the reported RPE, above 0 to 10; null when not reported
 */
public record WorkSet(
        SetType type,
        @Nullable Double kilograms,
        @Nullable Integer reps,
        @Nullable Integer seconds,
        @Nullable Double rpe)
        implements Effort {
    private static final double HARD_FROM = 7;
    private static final double HALF_HARD_FROM = 6;

    public WorkSet {
        if (!type.isWork()) {
            throw new IllegalArgumentException("a warm-up is no work set");
        }
    }

    /** The repetitions as a number, 0 for none. */
    public int repetitions() {
        return reps == null ? 0 : reps;
    }

    /** Whether it has a duration and no repetitions. */
    public boolean timed() {
        return repetitions() == 0 && seconds != null && seconds > 0;
    }

    /** The reported RPE, or what is taken for it: 8, at failure 10, in a timed set 5. */
    public double rpeOrAssumed() {
        if (rpe != null) {
            return rpe;
        } else if (timed()) {
            return Rpe.ASSUMED_TIMED;
        }
        return type == SetType.FAILURE ? Rpe.ASSUMED_AT_FAILURE : Rpe.ASSUMED;
    }

    /** How much of a hard set it is, by its reported RPE: 1 from 7 or unreported, 0.5 from 6, else 0. */
    public double hardness() {
        if (rpe == null) {
            return repetitions() > 0 ? 1 : 0;
        } else if (repetitions() == 0 && !timed()) {
            return 0;
        }
        return rpe >= HARD_FROM ? 1 : rpe >= HALF_HARD_FROM ? 0.5 : 0;
    }

    /** Entered kilograms times repetitions; a negative load is help and counts for nothing. */
    public double tonnage() {
        return kilograms == null ? 0 : Math.max(0, kilograms) * repetitions();
    }
}
