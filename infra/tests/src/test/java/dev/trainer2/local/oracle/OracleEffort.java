package dev.trainer2.local.oracle;

import org.jspecify.annotations.Nullable;

/** What one set is worth: share of the maximum, stress, load, estimated maximum, hardness. */
final class OracleEffort {
    /** Percent of the maximum by half steps of (reps - 1 + 10 - RPE). */
    private static final double[] PERCENT = {
        100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2, 75.1, 73.9,
        72.3, 70.7, 69.4, 68, 66.7, 65.3, 64, 62.6, 61.3, 59.9, 58.6, 57.4
    };

    private OracleEffort() {}

    /** An estimated maximum and how it was found. */
    record Estimate(String method, double kg) {}

    /** The RPE as chart and stress take it: to halves, half up, at least 6. */
    private static double step(double rpe) {
        return Math.max(6, Math.floor(rpe * 2 + 0.5) / 2);
    }

    private static int index(int reps, double rpe) {
        return (int) Math.min(30, Math.max(0, Math.round(2 * (reps - 1 + 10 - step(rpe)))));
    }

    static double share(int reps, double rpe) {
        return PERCENT[index(reps, rpe)] / 100;
    }

    static double stress(int reps, double rpe) {
        double relative = share(reps, rpe) / 0.70;
        return relative * relative * (1 + 0.10 * Math.max(0, step(rpe) - 6)) * (0.6 + 0.07 * Math.min(reps, 30));
    }

    /** Lifting load of a set: work with repetitions, whatever its weight. */
    static double lifting(OracleSet set) {
        if (!set.isWork() || set.reps() == null) {
            return 0;
        }
        double missing = set.type().equals("FAILURE") ? 10 : 8;
        return 12 * stress(set.reps(), set.rpe() == null ? missing : set.rpe());
    }

    /** Conditioning load of a set: timed work. */
    static double conditioning(OracleSet set) {
        if (!set.isWork() || set.reps() != null || set.seconds() == null) {
            return 0;
        }
        return set.seconds() / 60.0 * (set.rpe() == null ? 5 : set.rpe());
    }

    /** How much of a hard set it is. */
    static double hardness(OracleSet set) {
        Double rpe = set.rpe();
        if (set.reps() == null && (!set.isTimed() || rpe == null)) {
            return 0;
        }
        return rpe == null || rpe >= 7 ? 1 : rpe >= 6 ? 0.5 : 0;
    }

    /**
     * The estimated maximum of a work set with 1 to 12 repetitions; null where there is none, where the body moves (no
     * import knows its weight), and where the chart is not to be trusted.
     */
    static @Nullable Estimate estimate(OracleSet set, boolean bodyMoves) {
        Double kg = set.kg();
        Integer reps = set.reps();
        Double rpe = set.rpe();
        if (!set.isWork() || kg == null || kg <= 0 || reps == null || reps > 12 || bodyMoves) {
            return null;
        }
        if (rpe == null) {
            return new Estimate("EPLEY", reps == 1 ? kg : kg * (1 + reps / 30.0));
        }
        return index(reps, rpe) > 22 ? null : new Estimate("RTS", kg / share(reps, rpe));
    }

    /** Entered kilograms times repetitions of work; help with the body's weight is not counted. */
    static double tonnage(OracleSet set) {
        boolean help = OracleExercise.isAssisted(set.exercise());
        return help || !set.isWork() || set.kg() == null || set.kg() < 0 || set.reps() == null
                ? 0
                : set.kg() * set.reps();
    }
}
