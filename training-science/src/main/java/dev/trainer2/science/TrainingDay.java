package dev.trainer2.science;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a log says about one day, after corrections and removals. Two equal days give equal figures, which is how a change
 * is found without comparing the figures themselves.
 *
 * @param date the athlete's day
 * @param trained whether a set (warm-ups too) or conditioning was logged
 * @param load what it adds up to
 * @param sessions workouts with a work set that are dated this day, by the day of their first set
 * @param sets its work sets, in the order (occurredAt, eventId)
 * @param conditioning its conditioning, in the same order
 * @param bests the best confident estimates of the sessions dated this day, by exercise and method
 * @param checkIn how it felt; null when not said
 */
public record TrainingDay(
        LocalDate date,
        boolean trained,
        DailyLoad load,
        Set<String> sessions,
        List<WeeklyReview.Entry> sets,
        List<Cardio> conditioning,
        List<SessionBest> bests,
        @Nullable CheckIn checkIn) {

    /** Conditioning with the event it came from. */
    public record Cardio(String eventId, Conditioning work) {}

    /** Share of the day's work sets with a reported RPE, 0 to 1; 0 without sets. */
    public double rpeCoverage() {
        long reported =
                sets.stream().filter(entry -> entry.done().set().rpe() != null).count();
        return sets.isEmpty() ? 0 : (double) reported / sets.size();
    }
}
