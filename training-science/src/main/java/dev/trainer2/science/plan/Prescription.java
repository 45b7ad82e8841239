package dev.trainer2.science.plan;

import java.util.List;

/**
 * How a movement is trained: {@code plan/prescriptions.csv}.
 *
 * @param repsLow bottom of the rep range
 * @param repsHigh top of the rep range
 * @param rpe target RPE, 7 to 9, so that every planned set is a hard one
 */
record Prescription(int repsLow, int repsHigh, double rpe) {
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
}
