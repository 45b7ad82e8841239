package dev.trainer2.science.plan;

/**
 * How many sets and exercises a session has. A compound exercise has 3 to 5 sets, 2 or 3 for a beginner, and 2 in a session of 30
 * minutes or less; no exercise has a single set. A session has 4 to 7 exercises, 3 or 4 in a short one.
 *
 * @param profile of the athlete
 */
record SetLimits(PlanProfile profile) {
    /** Minutes up to which a session is short. */
    static final int SHORT_MINUTES = 30;

    private static final int PAIR = 2;
    private static final int COMPOUND = 3;
    private static final int MOST_COMPOUND = 5;
    private static final int MOST_ISOLATION = 4;
    private static final int FEW_EXERCISES = 3;
    private static final int EXERCISES = 4;
    private static final int MOST_EXERCISES = 7;
    private static final double ISOLATION_SHARE = 0.40;
    private static final double ISOLATION_SHARE_STRENGTH = 0.25;

    boolean isShort() {
        return profile.sessionMinutes() <= SHORT_MINUTES;
    }

    /** Sets an exercise begins with. */
    int first(PlanSlot slot) {
        return slot.isolation() || isShort() ? PAIR : COMPOUND;
    }

    /** The fewest sets an exercise may have where time is short. */
    int least(PlanSlot slot) {
        return profile.experience() == Experience.BEGINNER ? PAIR : first(slot);
    }

    /** The most sets an exercise may have. */
    int most(PlanSlot slot) {
        if (isShort()) {
            return slot.isolation() ? COMPOUND : PAIR;
        } else if (slot.isolation()) {
            return MOST_ISOLATION;
        }
        return profile.experience() == Experience.BEGINNER ? COMPOUND : MOST_COMPOUND;
    }

    /** The fewest exercises of a session that is not too short for them. */
    int fewestExercises() {
        return isShort() ? FEW_EXERCISES : EXERCISES;
    }

    int mostExercises() {
        return isShort() ? EXERCISES : MOST_EXERCISES;
    }

    /** The largest share of a week's sets that isolations may be. */
    double isolationShare() {
        return profile.goal() == Goal.STRENGTH ? ISOLATION_SHARE_STRENGTH : ISOLATION_SHARE;
    }
}
