package dev.trainer2.streams.views;

import dev.trainer2.events.AthleteLift;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.LiftDay;
import dev.trainer2.events.LogPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An exercise over all of an athlete's log; of equal bests the first stands. */
final class LiftLog {
    private static final String MODEL = "lift/1";

    private final String key;
    private final TreeMap<WorkoutPlace, LiftSession> sessions = new TreeMap<>();
    private SortedMap<String, LiftSession.Best> bests = new TreeMap<>();
    private @Nullable ExerciseHistory last;

    LiftLog(String key) {
        this.key = key;
    }

    void put(WorkoutPlace place, LiftSession session) {
        sessions.put(place, session);
    }

    void remove(WorkoutPlace place) {
        sessions.remove(place);
    }

    boolean isEmpty() {
        return sessions.isEmpty();
    }

    /** The workout that has it last. */
    WorkoutPlace lastPlace() {
        return sessions.lastKey();
    }

    /** The workouts after a place that have it. */
    Set<WorkoutPlace> after(WorkoutPlace place) {
        return sessions.tailMap(place, false).keySet();
    }

    /** The best estimate of a method before a workout, in kilograms; empty when there is none. */
    Optional<Double> before(WorkoutPlace place, String method) {
        Double best = null;
        for (LiftSession session : sessions.headMap(place, false).values()) {
            LiftSession.Best one = session.bests().get(method);
            if (one != null && (best == null || one.kilograms() > best)) {
                best = one.kilograms();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Takes what its sessions say now, and what its last one was. */
    void settle(ExerciseHistory lastSession) {
        last = lastSession;
        SortedMap<String, LiftSession.Best> found = new TreeMap<>();
        for (LiftSession session : sessions.values()) {
            session.bests().forEach((method, best) -> {
                LiftSession.Best before = found.get(method);
                if (before == null || best.kilograms() > before.kilograms()) {
                    found.put(method, best);
                }
            });
        }
        bests = found;
    }

    /** Its work sets of the last session. */
    ExerciseHistory last() {
        return Objects.requireNonNull(last, key);
    }

    /** Its best estimates by method. */
    SortedMap<String, LiftSession.Best> bests() {
        return bests;
    }

    /** The row of its topic. */
    AthleteLift row(String userId, LogPosition cursor) {
        List<LiftDay> days = new ArrayList<>();
        int workSets = 0;
        for (LiftSession session : sessions.values()) {
            workSets += session.workSets();
            session.bests().values().forEach(best -> days.add(best.day()));
        }
        List<BestSet> best = bests.values().stream().map(LiftSession.Best::set).toList();
        return AthleteLift.newBuilder()
                .setUserId(userId)
                .setModel(MODEL)
                .setCursor(cursor)
                .setExercise(key)
                .setExerciseName(sessions.lastEntry().getValue().exerciseName())
                .setExerciseId(sessions.lastEntry().getValue().exerciseId())
                .setSessions(sessions.size())
                .setWorkSets(workSets)
                .setBest(best)
                .setLast(last())
                .setDays(days)
                .build();
    }
}
