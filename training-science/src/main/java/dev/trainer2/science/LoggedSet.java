package dev.trainer2.science;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A set as it stands in a log: corrected, under the name the athlete gave it, and judged by the sets before it.
 *
 * @param fact that logged it, which tells its moment and its zone
 * @param day the athlete's day of that moment
 * @param correction that it was corrected by last; null when it stands as it was logged
 * @param set what was done
 * @param exercise in the catalogue; null when it is not mapped
 * @param estimate of the one-rep max, of low confidence too; null for warm-ups and without one
 * @param doubt why it is unlikely; null when it is not, or was confirmed
 */
public record LoggedSet(
        Fact fact,
        LocalDate day,
        @Nullable Fact correction,
        Fact.SetDone set,
        @Nullable CatalogExercise exercise,
        @Nullable OneRepMax estimate,
        Plausibility.@Nullable Verdict doubt) {

    /** The catalogue exercise, else the name without spaces around it in lower case. */
    public String key() {
        return set.exerciseId() != null ? set.exerciseId() : ExerciseKeys.ofName(set.exerciseName());
    }

    /** Whether it counts in more than the log: warm-ups do not. */
    public boolean isWork() {
        return set.type().isWork();
    }

    /** Whether nothing may rest on its estimate. */
    public boolean isUnlikely() {
        return doubt != null;
    }

    /** The estimate that records and bests rest on: confident, and of a set that is likely; null without one. */
    public @Nullable OneRepMax likelyEstimate() {
        return doubt == null ? confidentEstimate() : null;
    }

    /** The estimate where it is confident, of an unlikely set too; null without one. */
    public @Nullable OneRepMax confidentEstimate() {
        return estimate == null || estimate.lowConfidence() ? null : estimate;
    }

    /** The set as formulas know it. */
    public WorkSet work() {
        @Nullable Double entered = set.load() == null ? null : set.load().kilograms();
        return new WorkSet(set.type(), entered, set.reps(), set.seconds(), set.rpe());
    }

    LoggedSet judged(Plausibility.@Nullable Verdict verdict) {
        return new LoggedSet(fact, day, correction, set, exercise, estimate, verdict);
    }

    /** The set as a set of reviews, in the session of its workout. */
    WeeklyReview.Entry entry(LocalDate session) {
        return new WeeklyReview.Entry(
                fact.eventId(),
                day,
                set.workoutId(),
                session,
                key(),
                new MuscleVolume.Done(work(), set.exerciseName(), exercise),
                doubt == null ? estimate : null);
    }

    Plausibility.Candidate candidate() {
        return new Plausibility.Candidate(
                set.setId(), set.workoutId(), key(), exercise, isWork() ? work() : null, confidentEstimate());
    }
}
