package dev.trainer2.streams.views;

import dev.trainer2.contract.facts.AbsenceEntries;
import dev.trainer2.contract.facts.Facts;
import dev.trainer2.events.AthleteLift;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.AthleteWorkout;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.StateCounts;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Fact;
import dev.trainer2.science.RunningHistory;
import dev.trainer2.science.TrainingHistory;
import dev.trainer2.streams.log.EventOrder;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The views of an athlete, folded as their log grows: a pure function of the set of events, so that any order of arrival, batching
 * or restart gives the same values. After each event only what it touches is made again. No clock: what is current follows from
 * the events alone.
 */
public final class AthleteFold {
    /** Version of this fold, carried by every state. */
    public static final String MODEL = "state/2";

    private final String userId;
    private final RunningHistory log;
    private final OrderedFolds ordered = new OrderedFolds();
    private final LoggedWorkouts logged;
    private final WorkoutViews workouts;
    private Catalogue catalogue;
    private @Nullable TrainingEvent latest;
    private int events;

    /** @param catalogue tells in which exercises the body moves */
    public AthleteFold(String userId, Catalogue catalogue) {
        this.userId = userId;
        this.catalogue = catalogue;
        log = new RunningHistory(catalogue);
        logged = new LoggedWorkouts(log);
        workouts = new WorkoutViews(userId, logged);
    }

    /** The fold of some events, which are distinct. */
    public static AthleteFold of(String userId, Collection<TrainingEvent> events, Catalogue catalogue) {
        AthleteFold fold = new AthleteFold(userId, catalogue);
        events.forEach(fold::add);
        return fold;
    }

    /** Takes another catalogue, by which everything is looked at once more. */
    public void follow(Catalogue next) {
        if (next != catalogue) {
            catalogue = next;
            log.follow(next);
        }
    }

    /** Adds an event that is not there yet. */
    public void add(TrainingEvent event) {
        events++;
        latest = latest == null || EventOrder.OF_HAPPENING.compare(latest, event) < 0 ? event : latest;
        Facts.of(event).ifPresent(log::add);
        ordered.add(event);
        logged.add(event);
    }

    /** The last fact in order; null for an athlete who told nothing that counts. */
    public @Nullable Fact lastFact() {
        return log.last();
    }

    /** The days of the athlete. */
    public TrainingHistory history() {
        return log.history();
    }

    /** The workouts that changed since this was asked last, by id; of one that is gone null. */
    public Map<String, @Nullable AthleteWorkout> takeChangedWorkouts(LogPosition cursor) {
        return settled().takeChangedWorkouts(cursor);
    }

    /** The lifts that changed since this was asked last, by exercise key; of one that is gone null. */
    public Map<String, @Nullable AthleteLift> takeChangedLifts(LogPosition cursor) {
        return settled().takeChangedLifts(cursor);
    }

    /** All rows. */
    public AthleteRows rows(LogPosition cursor) {
        return new AthleteRows(state(cursor), settled().workouts(cursor), workouts.lifts(cursor));
    }

    private WorkoutViews settled() {
        workouts.settle(ordered.profile().getUnit());
        return workouts;
    }

    /**
     * The state.
     *
     * @param cursor last record of the athlete that the events include; bookkeeping
     */
    public AthleteState state(LogPosition cursor) {
        settled();
        return AthleteState.newBuilder()
                .setUserId(userId)
                .setModel(MODEL)
                .setCursor(cursor)
                .setRevision(events)
                .setProfile(AthleteProfile.newBuilder(ordered.profile()).build())
                .setCounts(StateCounts.newBuilder()
                        .setEvents(events)
                        .setWorkouts(workouts.withSets())
                        .setWorkSets(workouts.workSets())
                        .setTonnageKg(workouts.tonnageKg())
                        .build())
                .setCurrentWorkout(workouts.current())
                .setRecentWorkouts(workouts.recent())
                .setBestSets(workouts.best())
                .setExercises(workouts.lastSessions())
                .setWeeks(workouts.weeks())
                .setBodyweight(ordered.bodyweight())
                .setOpenRequests(ordered.openRequests())
                .setCare(ordered.care())
                .setConditioning(ordered.conditioning())
                .setCheckIns(ordered.checkIns())
                .setAbsences(AbsenceEntries.of(log.history()))
                .setPlanning(
                        latest == null
                                ? null
                                : PlanningFold.of(
                                        latest,
                                        log,
                                        ordered.profile().getZoneId(),
                                        ordered.openPains(),
                                        ordered.bodyweight(),
                                        catalogue))
                .build();
    }
}
