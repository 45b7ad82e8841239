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
 * @param exercise the exercise chosen for it
 * @param shares what each muscle gets of a set
 * @param primary the muscles it is for
 */
record PlanSlot(
        int session, Movement movement, CatalogExercise exercise, Map<Muscle, Double> shares, Set<Muscle> primary) {

    static PlanSlot of(int session, Movement movement, CatalogExercise exercise) {
        return new PlanSlot(session, movement, exercise, MuscleShares.of(exercise), PainAreas.primary(exercise));
    }

    double minutesPerSet() {
        return SessionTime.minutesPerSet(exercise);
    }
}
