package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import java.util.List;

/**
 * How a movement is trained: {@code plan/prescriptions.csv}.
 *
 * @param repsLow bottom of the rep range
 * @param repsHigh top of the rep range
 * @param rpe target RPE, 7 to 9, so that every planned set is a hard one
 */
record Prescription(int repsLow, int repsHigh, double rpe) {
    private static final int HEAVY = 6;
    private static final int BODY_LOW = 8;
    private static final int BODY_HIGH = 15;
    private static final int HANGING_LOW = 6;
    private static final int HANGING_HIGH = 10;
    private static final int FIELDS = 7;
    private static final int RPE_FIELD = 4;
    private static final List<List<String>> ROWS = PlanData.rows("/plan/prescriptions.csv", FIELDS);

    /** The prescription for a goal, a role and an experience. */
    static Prescription of(Goal goal, Movement.Role role, Experience experience) {
        List<String> row = ROWS.stream()
                .filter(one -> one.get(0).equals(goal.name()) && one.get(1).equals(role.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no prescription for " + goal + " " + role));
        return new Prescription(
                Integer.parseInt(row.get(2)),
                Integer.parseInt(row.get(3)),
                Double.parseDouble(row.get(RPE_FIELD + experience.ordinal())));
    }

    /** The same with the range that suits an exercise: few heavy repetitions are for barbells, and not for the body alone. */
    Prescription suiting(CatalogExercise exercise) {
        boolean heavy = repsLow < HEAVY && !"barbell".equals(exercise.equipment());
        return (heavy ? new Prescription(HEAVY, HANGING_HIGH, rpe) : this).withBodyAlone(exercise);
    }

    /**
     * The same with the range that suits an exercise of the body alone: nothing can be taken off it or put on it, so a heavy range
     * would be easy, or out of reach.
     */
    private Prescription withBodyAlone(CatalogExercise exercise) {
        if (!"body only".equals(exercise.equipment()) || repsLow >= BODY_LOW) {
            return this;
        }
        boolean hangs = MovementOf.exercise(exercise)
                .filter(movement -> movement.pattern() == Movement.Pattern.VERTICAL_PULL)
                .isPresent();
        return hangs ? new Prescription(HANGING_LOW, HANGING_HIGH, rpe) : new Prescription(BODY_LOW, BODY_HIGH, rpe);
    }
}
