package dev.trainer2.science;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a week of training came to.
 *
 * @param week the ISO week, {@code 2025-W37}
 * @param monday its first day
 * @param ended whether it has ended in the athlete's zone; until then the review is provisional
 * @param sessions workouts with a work set, by the day of their first set
 * @param plannedSessions sessions the plan held; null without a plan
 * @param plannedDone how many of them were done, by their exercises; null without a plan
 * @param workSets sets but warm-ups
 * @param tonnageKg entered kilograms times repetitions
 * @param meanRpe mean of the reported RPEs; null when none was reported
 * @param rpeCoverage share of work sets with a reported RPE, 0 to 1; 0 without sets
 * @param muscles every muscle against its landmarks
 * @param unmapped work sets of exercises the catalogue does not know, by name
 * @param records estimates above the best of all earlier weeks
 * @param start the fatigue of the Sunday before; null in the first week
 * @param end the fatigue of its Sunday, or of the latest day so far; null before the first logged day
 * @param readinessMean mean readiness of its days; null without check-ins
 * @param streakWeeks weeks trained in a row; a provisional week without training does not break it
 * @param signals deload signals that held in it
 * @param focus what to look at next
 */
public record WeeklyReview(
        String week,
        LocalDate monday,
        boolean ended,
        int sessions,
        @Nullable Integer plannedSessions,
        @Nullable Integer plannedDone,
        int workSets,
        double tonnageKg,
        @Nullable Double meanRpe,
        double rpeCoverage,
        List<MuscleVolume.Line> muscles,
        Map<String, Integer> unmapped,
        List<PersonalRecord> records,
        @Nullable FatigueDay start,
        @Nullable FatigueDay end,
        @Nullable Double readinessMean,
        int streakWeeks,
        List<SignalDay> signals,
        Focus focus) {

    /** The formula's version. */
    public static final String MODEL = "weekly-review/3";

    /**
     * An estimate above all earlier weeks of the same exercise and method.
     *
     * @param exercise the exercise key
     * @param exerciseName the name the best set was logged with
     * @param e1rmKg the new best
     * @param previousKg the best of all earlier weeks
     * @param method the method of both
     */
    public record PersonalRecord(
            String exercise, String exerciseName, double e1rmKg, double previousKg, OneRepMax.Method method) {}

    /**
     * The one thing recommended for the next week.
     *
     * @param what the recommendation
     * @param why its reason, with the numbers
     */
    public record Focus(String what, String why) {}

    /**
     * A work set in its session.
     *
     * @param eventId the event that logged it
     * @param day the set's day
     * @param workoutId the workout it belongs to
     * @param sessionDay the day of the workout's first set
     * @param exercise the exercise key
     * @param done the set, its name and its catalogue exercise
     * @param estimate its estimated maximum; null for none
     */
    public record Entry(
            String eventId,
            LocalDate day,
            String workoutId,
            LocalDate sessionDay,
            String exercise,
            MuscleVolume.Done done,
            @Nullable OneRepMax estimate) {}

    /**
     * Everything reviews are made of.
     *
     * @param entries all work sets, in the order (occurredAt, eventId)
     * @param sessions number of sessions by their day
     * @param fatigue the days of the fatigue model, oldest first, to {@code asOf}
     * @param readiness the readiness of the days that have one
     * @param signals the deload signals of all days
     * @param planned what plans hold, by Monday
     * @param landmarks the athlete's own landmarks; others keep the default
     * @param absences days without training, the earliest first
     * @param asOf the athlete's today
     */
    public record History(
            List<Entry> entries,
            Map<LocalDate, Integer> sessions,
            List<FatigueDay> fatigue,
            Map<LocalDate, Readiness> readiness,
            List<SignalDay> signals,
            Map<LocalDate, PlannedWeek> planned,
            Map<Muscle, Landmarks> landmarks,
            List<Absence> absences,
            LocalDate asOf) {}
}
