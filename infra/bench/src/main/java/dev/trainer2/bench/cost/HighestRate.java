package dev.trainer2.bench.cost;

/** Finds the highest rate that holds: doubled while it holds, then halved in between. */
final class HighestRate {
    private static final double CLOSE_ENOUGH = 1.15;

    private HighestRate() {}

    /** Whether a rate holds. */
    interface Holds {
        boolean at(double rate) throws Exception;
    }

    /**
     * The highest rate that was seen to hold; 0 when the first one does not.
     *
     * @param most the last rate that is tried
     */
    static double find(double first, double most, Holds holds) throws Exception {
        double good = 0;
        double bad = Double.POSITIVE_INFINITY;
        double rate = first;
        while (bad / Math.max(good, 1e-9) > CLOSE_ENOUGH && good < most && (good > 0 || bad > first)) {
            if (holds.at(rate)) {
                good = rate;
            } else {
                bad = rate;
            }
            rate = Math.min(most, Double.isInfinite(bad) ? 2 * good : Math.sqrt(good * bad));
        }
        return good;
    }
}
