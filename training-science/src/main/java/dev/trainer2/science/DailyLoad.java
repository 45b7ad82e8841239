package dev.trainer2.science;

import java.util.List;

/**
 * What a day's training adds up to, in arbitrary units on one scale with session RPE (Foster 2001).
 *
 * @param lifting 12 times the set stress of the day
 * @param conditioning minutes times RPE of conditioning and timed sets
 */
public record DailyLoad(double lifting, double conditioning) {
    /** A day without training. */
    public static final DailyLoad NONE = new DailyLoad(0, 0);

    private static final double LIFTING_SCALE = 12;
    private static final double SECONDS_PER_MINUTE = 60;

    /** Both parts together. */
    public double total() {
        return lifting + conditioning;
    }

    /**
     * Adds up a day.
     *
     * @param efforts the day's work sets and conditioning, in the order (occurredAt, eventId): sums of doubles depend on
     *     it, and the same events must give the same bits
     */
    public static DailyLoad of(List<Effort> efforts) {
        double stress = 0;
        double conditioning = 0;
        for (Effort effort : efforts) {
            switch (effort) {
                case WorkSet set -> {
                    stress += SetStress.of(set);
                    conditioning += set.timed() && set.seconds() != null
                            ? set.seconds() / SECONDS_PER_MINUTE * set.rpeOrAssumed()
                            : 0;
                }
                case Conditioning work ->
                    conditioning += work.minutes() * (work.rpe() == null ? Rpe.ASSUMED_TIMED : work.rpe());
            }
        }
        return new DailyLoad(LIFTING_SCALE * stress, conditioning);
    }
}
