package dev.trainer2.science;

/** What one set with repetitions costs, in set stress units; a practitioner's formula on the RTS chart. */
public final class SetStress {
    private static final double REFERENCE = 0.70;
    private static final int MAX_REPS = 30;

    private SetStress() {}

    /**
     * {@code (pct / 0.70)^2 * (1 + 0.10 * max(0, rpe - 6)) * (0.6 + 0.07 * min(reps, 30))}.
     *
     * @param reps repetitions; without any there is no stress
     * @param rpe above 0 to 10; rounded to halves and raised to 6
     */
    public static double of(int reps, double rpe) {
        if (reps < 1) {
            return 0;
        }
        double intensity = RtsChart.fraction(reps, rpe) / REFERENCE;
        return intensity * intensity * (1 + 0.10 * (Rpe.charted(rpe) - 6)) * (0.6 + 0.07 * Math.min(reps, MAX_REPS));
    }

    /** The stress of a work set, with the assumed RPE where none was reported. */
    public static double of(WorkSet set) {
        return of(set.repetitions(), set.rpeOrAssumed());
    }
}
