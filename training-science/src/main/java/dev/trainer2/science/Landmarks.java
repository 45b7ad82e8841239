package dev.trainer2.science;

/**
 * Hard sets a week that matter for a muscle.
 *
 * @param mev the least that builds, 0 or more
 * @param mav where most of the gain is had, at least mev
 * @param mrv the most that can be recovered from, at least mav
 */
public record Landmarks(double mev, double mav, double mrv) {
    public Landmarks {
        if (!(0 <= mev && mev <= mav && mav <= mrv)) {
            throw new IllegalArgumentException("landmarks must rise: " + mev + ", " + mav + ", " + mrv);
        }
    }

    /** Where a week's hard sets stand. */
    public enum Status {
        UNDER,
        BUILDING,
        PEAK,
        OVER
    }

    /** Where a number of hard sets stands; a landmark belongs to the status it begins. */
    public Status status(double hardSets) {
        if (hardSets < mev) {
            return Status.UNDER;
        }
        return hardSets < mav ? Status.BUILDING : hardSets < mrv ? Status.PEAK : Status.OVER;
    }
}
