package dev.trainer2.local.oracle;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A set as the file tells it.
 *
 * @param day its local day
 * @param workout what makes its workout one: start and title
 * @param exercise the exercise as written
 * @param type WARMUP, WORKING, DROP or FAILURE
 * @param kg entered kilograms, negative for assistance; null for none
 * @param reps null for none
 * @param seconds null for none
 * @param rpe as reported; null for none
 */
record OracleSet(
        LocalDate day,
        String workout,
        String exercise,
        String type,
        @Nullable Double kg,
        @Nullable Integer reps,
        @Nullable Integer seconds,
        @Nullable Double rpe) {

    boolean isWork() {
        return !type.equals("WARMUP");
    }

    /** A work set of so many seconds and no repetitions. */
    boolean isTimed() {
        return reps == null && seconds != null;
    }

    String key() {
        return exercise.strip().toLowerCase(Locale.ROOT);
    }
}
