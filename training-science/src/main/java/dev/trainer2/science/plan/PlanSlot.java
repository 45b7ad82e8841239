package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.MuscleShares;
import java.util.Map;
import java.util.Set;

/**
 * A place for an exercise in a session that is being planned.
 *
 * @param session the session's number in the week
 * @param movement the movement it is for
 * @param frame whether the session is built on it
 * @param exercise the exercise chosen for it
 * @param shares what each muscle gets of a set
 * @param primary the muscles it is for
 */
record PlanSlot(
        int session,
        Movement movement,
        boolean frame,
        CatalogExercise exercise,
        Map<Muscle, Double> shares,
        Set<Muscle> primary) {

    static PlanSlot of(int session, Movement movement, boolean frame, CatalogExercise exercise) {
        return new PlanSlot(session, movement, frame, exercise, MuscleShares.of(exercise), PainAreas.primary(exercise));
    }

    /** Whether one joint moves: such exercises come after the others and are a limited share of a week. */
    boolean isolation() {
        return "isolation".equals(exercise.mechanic());
    }

    double minutesPerSet() {
        return SessionTime.minutesPerSet(exercise);
    }
}
