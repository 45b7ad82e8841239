package dev.trainer2.streams.whole;

import dev.trainer2.contract.facts.Facts;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.BestEstimate;
import dev.trainer2.events.BodyweightEntry;
import dev.trainer2.events.DoneSet;
import dev.trainer2.events.ExerciseSession;
import dev.trainer2.events.Load;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.OpenPain;
import dev.trainer2.events.PlanningFacts;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.SetType;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Fact;
import dev.trainer2.science.TrainingHistory;
import dev.trainer2.science.plan.PlanHistory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What plans look at, as of the athlete's day of their latest event: no clock, so a replay gives the same. */
final class PlanningFold {
    /** A day more than the 26 weeks that count, whatever the zones. */
    private static final Duration WINDOW = Duration.ofDays(184);

    private PlanningFold() {}

    /**
     * @param latest the last of the events
     * @param events distinct, in the order (occurredAt, eventId)
     * @param unlikely ids of sets that no load may rest on
     */
    static PlanningFacts of(
            TrainingEvent latest,
            Collection<TrainingEvent> events,
            Set<String> unlikely,
            @Nullable String zoneId,
            List<OpenPain> pains,
            @Nullable BodyweightEntry bodyweight,
            Catalogue catalogue) {
        ZoneId zone = ZoneId.of(zoneId == null ? latest.getZoneId() : zoneId);
        LocalDate asOf = latest.getOccurredAt().atZone(zone).toLocalDate();
        Load weight = bodyweight == null ? null : bodyweight.getLoad();
        PlanHistory history = PlanHistory.of(
                recent(events, unlikely, lastSet(events).minus(WINDOW), catalogue),
                asOf,
                List.of(),
                Facts.load(weight));
        return PlanningFacts.newBuilder()
                .setAsOf(asOf.toString())
                .setBests(bests(history, catalogue))
                .setSessions(sessions(history, catalogue))
                .setPains(pains)
                .setBodyweight(weight)
                .setTimesDone(timesDone(history, catalogue))
                .setWeeklySets(history.habits().weeklySets().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue)))
                .setLastTrained(history.lastTrained().map(LocalDate::toString).orElse(null))
                .build();
    }

    private static Map<String, Integer> timesDone(PlanHistory history, Catalogue catalogue) {
        Map<String, Integer> known = new TreeMap<>(history.habits().sessions());
        known.keySet().removeIf(id -> catalogue.byId(id).isEmpty());
        return known;
    }

    /** The moment of the last set, from which the window is counted back, so that an old log still says something. */
    private static Instant lastSet(Collection<TrainingEvent> events) {
        return events.stream()
                .filter(event -> event.getPayload() instanceof SetLogged)
                .map(TrainingEvent::getOccurredAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** Sets of before the window are left out; corrections, names and weights of any time may concern later ones. */
    private static TrainingHistory recent(
            Collection<TrainingEvent> events, Set<String> unlikely, Instant from, Catalogue catalogue) {
        List<Fact> facts = new ArrayList<>(events.stream()
                .filter(event -> !(event.getPayload() instanceof SetLogged set)
                        || !event.getOccurredAt().isBefore(from) && !unlikely.contains(set.getSetId()))
                .map(Facts::of)
                .flatMap(Optional::stream)
                .toList());
        // those that are left are all likely: judged by each other they could be others
        events.forEach(event -> {
            if (event.getPayload() instanceof SetLogged set) {
                facts.add(new Fact(
                        "confirmed " + event.getEventId(),
                        event.getOccurredAt(),
                        ZoneId.of(event.getZoneId()),
                        new Fact.SetConfirmed(set.getSetId())));
            }
        });
        return TrainingHistory.of(facts, catalogue);
    }

    private static List<BestEstimate> bests(PlanHistory history, Catalogue catalogue) {
        List<BestEstimate> bests = new ArrayList<>();
        new TreeSet<>(history.bests().keySet())
                .stream()
                        .filter(id -> catalogue.byId(id).isPresent())
                        .forEach(id -> history.best(id)
                                .ifPresent(best -> bests.add(BestEstimate.newBuilder()
                                        .setExerciseId(id)
                                        .setE1rmKg(best.kilograms())
                                        .setMethod(OneRepMaxMethod.valueOf(
                                                best.method().name()))
                                        .setDay(best.day().toString())
                                        .build())));
        return bests;
    }

    private static List<ExerciseSession> sessions(PlanHistory history, Catalogue catalogue) {
        List<ExerciseSession> sessions = new ArrayList<>();
        new TreeSet<>(history.sessions().keySet())
                .stream()
                        .filter(id -> catalogue.byId(id).isPresent())
                        .forEach(id -> history.sessions(id).forEach(session -> sessions.add(session(id, session))));
        return sessions;
    }

    private static ExerciseSession session(String id, dev.trainer2.science.plan.ExerciseSession session) {
        return ExerciseSession.newBuilder()
                .setExerciseId(id)
                .setDay(session.day().toString())
                .setSets(session.sets().stream()
                        .map(set -> DoneSet.newBuilder()
                                .setSetType(SetType.valueOf(set.type().name()))
                                .setLoad(Weeks.record(set.load()))
                                .setReps(set.reps())
                                .setRpe(set.rpe())
                                .build())
                        .toList())
                .build();
    }
}
