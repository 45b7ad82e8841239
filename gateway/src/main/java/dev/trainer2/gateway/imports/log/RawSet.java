package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import org.jspecify.annotations.Nullable;

/**
 * One set as a row tells it, checked but not yet an event.
 *
 * @param start the workout's start
 * @param end the workout's end; null when the row does not tell
 * @param title the workout's name, empty when it has none
 * @param exercise the exercise as written, never empty
 * @param type what the set was for
 * @param load null when no weight is written; 0 when 0 is
 * @param reps null for none
 * @param seconds null for none
 * @param meters null for none
 * @param rpe above 0 to 10; null when not reported
 * @param note empty for none
 * @param workoutNote empty for none
 */
record RawSet(
        Moment start,
        @Nullable Moment end,
        String title,
        String exercise,
        SetType type,
        @Nullable Load load,
        @Nullable Integer reps,
        @Nullable Integer seconds,
        @Nullable Double meters,
        @Nullable Double rpe,
        String note,
        String workoutNote) {}
