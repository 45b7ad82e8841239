package dev.trainer2.science.plan;

import dev.trainer2.science.Load;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A typed change of a plan week. It names a session by its day and an exercise by its catalogue id. */
public sealed interface PlanOperation {
    /** The day of the session it is about. */
    LocalDate day();

    /** Why. */
    String rationale();

    /** Another exercise in the place of one, with its sets, range and RPE; the load is the new one's, null for none. */
    record SwapExercise(
            LocalDate day,
            String exerciseId,
            String newExerciseId,
            @Nullable Load load,
            String rationale) implements PlanOperation {}

    /** The sets of an exercise in a session; where it stands more than once, of all its places together. */
    record SetSets(LocalDate day, String exerciseId, int sets, String rationale) implements PlanOperation {}

    /** The load of an exercise; null takes it away. */
    record SetLoad(
            LocalDate day, String exerciseId, @Nullable Load load, String rationale) implements PlanOperation {}

    /** The rep range of an exercise. */
    record SetRepRange(LocalDate day, String exerciseId, int repsLow, int repsHigh, String rationale)
            implements PlanOperation {}

    /** The target RPE of an exercise. */
    record SetRpe(LocalDate day, String exerciseId, double rpe, String rationale) implements PlanOperation {}

    /** A further exercise at the end of a session. */
    record AddExercise(
            LocalDate day,
            String newExerciseId,
            int sets,
            int repsLow,
            int repsHigh,
            double rpe,
            @Nullable Load load,
            String rationale)
            implements PlanOperation {}

    /** An exercise out of a session. */
    record RemoveExercise(LocalDate day, String exerciseId, String rationale) implements PlanOperation {}

    /** A session on another day of its week. */
    record MoveSession(LocalDate day, LocalDate newDay, String rationale) implements PlanOperation {}

    /** A session left out. */
    record SkipSession(LocalDate day, String rationale) implements PlanOperation {}
}
