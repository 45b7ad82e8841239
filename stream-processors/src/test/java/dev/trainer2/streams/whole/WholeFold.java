package dev.trainer2.streams.whole;

import dev.trainer2.contract.facts.AbsenceEntries;
import dev.trainer2.contract.facts.Facts;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.StateCounts;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.TrainingHistory;
import dev.trainer2.streams.views.AthleteRows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The oracle of the views: all of an athlete's events folded at once. The state of an athlete as a pure function of the set of their events: any order of arrival, duplication, batching
 * or restart gives the same values. No clock: what is current follows from the events alone.
 */
public final class WholeFold {
    /** Version of this fold, carried by every state. */
    public static final String MODEL = "state/2";

    private WholeFold() {}

    /**
     * Folds the events.
     *
     * @param events distinct, in the order (occurredAt, eventId)
     * @param cursor last record of the athlete that the events include; bookkeeping
     * @param catalogue tells in which exercises the body moves
     */
    public static AthleteState fold(
            String userId, Collection<TrainingEvent> events, LogPosition cursor, Catalogue catalogue) {
        return rows(userId, events, cursor, catalogue).state();
    }

    /** Folds the events into the state, the workouts and the lifts; the parameters are those of {@link #fold}. */
    public static AthleteRows rows(
            String userId, Collection<TrainingEvent> events, LogPosition cursor, Catalogue catalogue) {
        ProfileFold profile = new ProfileFold();
        RequestFold requests = new RequestFold();
        WorkoutFold workouts = new WorkoutFold();
        PainFold pains = new PainFold();
        CareFold care = new CareFold();
        EntryFold entries = new EntryFold();
        for (TrainingEvent event : StandingEntries.of(events)) {
            pains.add(event);
            care.add(event);
            entries.add(event);
            profile.add(event);
            requests.add(event);
            workouts.add(event);
        }
        TrainingEvent latest = null;
        for (TrainingEvent event : events) {
            latest = event;
        }
        Estimates estimates = new Estimates(profile, catalogue);
        List<Workout> performed = workouts.performed(estimates, catalogue);
        AthleteState state = AthleteState.newBuilder()
                .setUserId(userId)
                .setModel(MODEL)
                .setCursor(cursor)
                .setRevision(events.size())
                .setProfile(profile.profile())
                .setCounts(StateCounts.newBuilder()
                        .setEvents(events.size())
                        .setWorkouts((int) performed.stream()
                                .filter(w -> !w.sets().isEmpty())
                                .count())
                        .setWorkSets(
                                performed.stream().mapToInt(Workout::workSets).sum())
                        .setTonnageKg(performed.stream()
                                .map(Workout::tonnage)
                                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)
                                .doubleValue())
                        .build())
                .setCurrentWorkout(Summaries.current(performed))
                .setRecentWorkouts(Summaries.recent(performed))
                .setBestSets(BestSets.of(performed, profile, estimates))
                .setExercises(Summaries.lastSessions(performed))
                .setWeeks(Summaries.weeks(performed))
                .setBodyweight(profile.latestBodyweight())
                .setOpenRequests(requests.open())
                .setCare(care.open())
                .setConditioning(entries.conditioning())
                .setCheckIns(entries.checkIns())
                .setAbsences(AbsenceEntries.of(TrainingHistory.of(
                        events.stream().map(Facts::of).flatMap(Optional::stream).toList(), catalogue)))
                .setPlanning(
                        latest == null
                                ? null
                                : PlanningFold.of(
                                        latest,
                                        events,
                                        workouts.unlikely(),
                                        profile.profile().getZoneId(),
                                        pains.open(),
                                        profile.latestBodyweight(),
                                        catalogue))
                .build();
        return new AthleteRows(
                state,
                WorkoutRows.of(userId, performed, estimates, cursor),
                LiftRows.of(userId, performed, estimates, profile, cursor));
    }
}
