package dev.trainer2.science;

/** Rate of perceived exertion, above 0 to 10: 10 is nothing left, 8 is two repetitions left (Zourdos 2016, Helms 2016). */
public final class Rpe {
    /** Taken for a set with repetitions whose RPE was not reported. */
    public static final double ASSUMED = 8;
    /** Taken for a set to failure whose RPE was not reported. */
    public static final double ASSUMED_AT_FAILURE = 10;
    /** Taken for timed sets and conditioning whose RPE was not reported. */
    public static final double ASSUMED_TIMED = 5;

    private static final double LOWEST = 6;

    private Rpe() {}

    /** The RPE as chart and stress take it: rounded half up to halves, at least 6. */
    public static double charted(double rpe) {
        return Math.max(LOWEST, Math.floor(rpe * 2 + 0.5) / 2);
    }
}
