package dev.trainer2.streams.views;

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
import dev.trainer2.events.SetType;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.RunningHistory;
import dev.trainer2.science.plan.PlanHistory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * @param latest the last event of the log in order
     * @param log what stands of it
     * @param zoneId the athlete's zone; null when it was never said
     */
    static PlanningFacts of(
            TrainingEvent latest,
            RunningHistory log,
            @Nullable String zoneId,
            List<OpenPain> pains,
            @Nullable BodyweightEntry bodyweight,
            Catalogue catalogue) {
        ZoneId zone = ZoneId.of(zoneId == null ? latest.getZoneId() : zoneId);
        LocalDate asOf = latest.getOccurredAt().atZone(zone).toLocalDate();
        Load weight = bodyweight == null ? null : bodyweight.getLoad();
        // the window is counted back from the last set, so that an old log still says something
        PlanHistory history = PlanHistory.of(log.likelySets(WINDOW), asOf, List.of(), Facts.load(weight));
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
                        .map(set -> new DoneSet(
                                SetType.valueOf(set.type().name()), Weeks.record(set.load()), set.reps(), set.rpe()))
                        .toList())
                .build();
    }
}
