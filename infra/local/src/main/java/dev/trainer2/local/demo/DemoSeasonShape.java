package dev.trainer2.local.demo;

/** How the weeks of the season differ: five that get harder, a deload, and one in which nobody trains. Pure. */
final class DemoSeasonShape {
    /** Full weeks before the one that goes on. */
    static final int WEEKS = 26;
    /** Away: no gym, long walks. */
    static final int MISSED = 14;

    private static final int MESOCYCLE = 6;

    private DemoSeasonShape() {}

    static boolean isDeload(int week) {
        return week % MESOCYCLE == MESOCYCLE - 1;
    }

    /** RPE that the first set of an exercise is meant to have. */
    static double effort(int week) {
        return isDeload(week) ? 6 : 7 + 0.5 * (week % MESOCYCLE) * 0.75;
    }

    /** Share of the season's gain that is there by a week: more at first, a little less after the week away. */
    static double progress(int week) {
        double linear = Math.sqrt((double) week / WEEKS);
        return week > MISSED ? linear - 0.06 : linear;
    }

    /** How sore a week leaves them, 0 to 10. */
    static double soreness(int week) {
        return week == MISSED ? 1 : isDeload(week) ? 1.5 : 2 + 0.5 * (week % MESOCYCLE);
    }
}
