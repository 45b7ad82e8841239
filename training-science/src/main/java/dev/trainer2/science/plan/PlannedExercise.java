package dev.trainer2.science.plan;

import dev.trainer2.science.Load;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of a planned session.
 *
 * @param exerciseId catalogue exercise
 * @param name its name
 * @param sets work sets, 1 or more in a plan that passed the guardrails
 * @param repsLow bottom of the rep range, 1 or more
 * @param repsHigh top of the rep range, at least the bottom
 * @param targetRpe how hard each set should be, above 0 to 10
 * @param load suggested load as entered on the bar, added to the body where the body moves; null without history
 * @param reason why it is here and at this load, with numbers
 */
public record PlannedExercise(
        String exerciseId,
        String name,
        int sets,
        int repsLow,
        int repsHigh,
        double targetRpe,
        @Nullable Load load,
        String reason) {

    /** This exercise at the load of another, for the reason that it stays. */
    public PlannedExercise keeping(PlannedExercise before) {
        return withLoad(before.load())
                .because(reason.replaceFirst("(Load: .*|Find a weight .*)$", "")
                        + "Load as in the week before; it changes by an accepted proposal.");
    }

    PlannedExercise withSets(int number) {
        return new PlannedExercise(exerciseId, name, number, repsLow, repsHigh, targetRpe, load, reason);
    }

    PlannedExercise withLoad(@Nullable Load other) {
        return new PlannedExercise(exerciseId, name, sets, repsLow, repsHigh, targetRpe, other, reason);
    }

    PlannedExercise withReps(int low, int high) {
        return new PlannedExercise(exerciseId, name, sets, low, high, targetRpe, load, reason);
    }

    PlannedExercise withRpe(double rpe) {
        return new PlannedExercise(exerciseId, name, sets, repsLow, repsHigh, rpe, load, reason);
    }

    PlannedExercise because(String why) {
        return new PlannedExercise(exerciseId, name, sets, repsLow, repsHigh, targetRpe, load, why);
    }

    PlannedExercise named(String other) {
        return new PlannedExercise(exerciseId, other, sets, repsLow, repsHigh, targetRpe, load, reason);
    }
}
