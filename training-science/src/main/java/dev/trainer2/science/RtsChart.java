package dev.trainer2.science;

/**
 * Share of the one-repetition maximum that a number of repetitions at an RPE stands for. The chart of Reactive Training
 * Systems (Tuchscherer) as one sequence: a repetition more and an RPE point less are the same step.
 */
public final class RtsChart {
    /** The most repetitions the chart is defined for; above it the last value holds. */
    public static final int MAX_REPS = 12;

    private static final double LEAST_RPE = 4;

    private static final double[] PERCENT = {
        100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2, 75.1, 73.9,
        72.3, 70.7, 69.4, 68, 66.7, 65.3, 64, 62.6, 61.3, 59.9, 58.6, 57.4
    };

    private RtsChart() {}

    /**
     * The place in the sequence, {@code 2 * (reps - 1 + 10 - rpe)} kept within 0 to 30.
     *
     * @param reps 1 or more
     * @param rpe above 0 to 10; rounded to halves and raised to 6
     * @throws IllegalArgumentException when there are no reps
     */
    public static int index(int reps, double rpe) {
        if (reps < 1) {
            throw new IllegalArgumentException("the chart begins with one repetition, not " + reps);
        }
        long index = Math.round(2 * (Math.min(reps, 100) - 1 + 10 - Rpe.charted(rpe)));
        return (int) Math.clamp(index, 0, PERCENT.length - 1);
    }

    /**
     * The RPE that repetitions at a share of the maximum feel like, by the nearest place of the chart; 4 where that is lower, which
     * is far from any effort.
     *
     * @param share of the maximum as a fraction
     * @return 4 to 10 in halves
     */
    public static double rpe(double share, int reps) {
        int nearest = 0;
        for (int i = 1; i < PERCENT.length; i++) {
            if (Math.abs(PERCENT[i] - share * 100) < Math.abs(PERCENT[nearest] - share * 100)) {
                nearest = i;
            }
        }
        return Math.clamp(Math.min(reps, 100) - 1 + 10 - nearest / 2.0, LEAST_RPE, 10);
    }

    /** The share of the maximum as a fraction, 0.574 to 1; arguments as for {@link #index}. */
    public static double fraction(int reps, double rpe) {
        return PERCENT[index(reps, rpe)] / 100;
    }
}
