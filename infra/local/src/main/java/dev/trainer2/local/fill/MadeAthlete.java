package dev.trainer2.local.fill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Who a made-up athlete is.
 *
 * @param first day of training
 * @param hour of the day at which they train
 * @param everyDays days from one workout to the next, on average
 * @param unit {@code kg} or {@code lb}
 */
record MadeAthlete(
        String userId, ZoneId zone, String unit, List<Lift> lifts, LocalDate first, int hour, double everyDays) {
    /** Nothing made up is later: a fixed day, so that the same plan gives the same events for ever. */
    static final LocalDate LAST = LocalDate.parse("2025-06-29");

    // workouts have 18 events or more and 25 on average, so that what is planned for 40 weeks takes about 28
    private static final int SHORTEST_DAYS = 40 * 7;
    private static final double EVENTS_A_WORKOUT = 18;
    private static final List<String> ZONES =
            List.of("Europe/Zurich", "Europe/London", "America/New_York", "America/Los_Angeles", "Asia/Tokyo");

    /** @param events they will write; many are years of training, few are half a year with rare workouts */
    static MadeAthlete of(String userId, long events, SplittableRandom random) {
        double usual = 7.0 / random.nextInt(3, 6);
        double days = Math.max(SHORTEST_DAYS, events / EVENTS_A_WORKOUT * usual);
        int zone = random.nextInt(ZONES.size());
        return new MadeAthlete(
                userId,
                ZoneId.of(ZONES.get(zone)),
                zone == 2 || zone == 3 ? "lb" : "kg",
                Lift.programme(random, random.nextInt(8, 15)),
                LAST.minusDays((long) days + random.nextInt(120)),
                random.nextInt(6, 21),
                days / Math.max(1, events / EVENTS_A_WORKOUT));
    }

    /** When a workout begins. */
    Instant begin(int workout, int minutes) {
        LocalDate day = first.plusDays(1 + (long) (workout * everyDays));
        return day.atTime(hour, minutes).atZone(zone).toInstant();
    }
}
