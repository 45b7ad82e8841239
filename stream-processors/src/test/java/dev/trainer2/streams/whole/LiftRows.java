package dev.trainer2.streams.whole;

import dev.trainer2.events.AthleteLift;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.LiftDay;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.OneRepMax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Every exercise over all of an athlete's log; of equal bests the first stands. */
final class LiftRows {
    private static final String MODEL = "lift/1";

    private final List<LiftDay> days = new ArrayList<>();
    private final Map<String, BestSet> best = new TreeMap<>();
    private int sessions;
    private int workSets;

    private LiftRows() {}

    /** @param performed every workout, by start and then id */
    static Map<String, AthleteLift> of(
            String userId, List<Workout> performed, Estimates estimates, ProfileFold profile, LogPosition cursor) {
        Map<String, LiftRows> lifts = new TreeMap<>();
        Map<String, AthleteLift> rows = new TreeMap<>();
        for (Workout workout : performed) {
            Map<String, List<PerformedSet>> byExercise = new LinkedHashMap<>();
            workout.sets().stream()
                    .filter(Workout::isWork)
                    .forEach(set -> byExercise
                            .computeIfAbsent(Summaries.exerciseKey(set), key -> new ArrayList<>())
                            .add(set));
            byExercise.forEach((key, sets) -> {
                LiftRows lift = lifts.computeIfAbsent(key, absent -> new LiftRows());
                lift.add(workout, sets, estimates, profile);
                rows.put(key, lift.row(userId, key, workout, sets, cursor));
            });
        }
        lifts.forEach((key, lift) -> {
            AthleteLift row = Objects.requireNonNull(rows.get(key), key);
            row.setBest(List.copyOf(lift.best.values()));
            row.setDays(List.copyOf(lift.days));
        });
        return rows;
    }

    private void add(Workout workout, List<PerformedSet> sets, Estimates estimates, ProfileFold profile) {
        sessions++;
        workSets += sets.size();
        Map<String, LiftDay> ofSession = new TreeMap<>();
        for (PerformedSet set : sets) {
            estimates.likely(set).ifPresent(estimate -> {
                String method = estimate.method().name();
                LiftDay day = ofSession.get(method);
                if (day == null || estimate.kilograms() > day.getE1rmKg()) {
                    ofSession.put(method, day(workout, set, estimate));
                }
                BestSet before = best.get(method);
                if (before == null || estimate.kilograms() > before.getE1rmKg()) {
                    best.put(method, BestSets.bestSet(workout, set, estimate, profile));
                }
            });
        }
        days.addAll(ofSession.values());
    }

    private static LiftDay day(Workout workout, PerformedSet set, OneRepMax estimate) {
        return new LiftDay(
                workout.day().toString(),
                workout.workoutId(),
                OneRepMaxMethod.valueOf(estimate.method().name()),
                estimate.kilograms(),
                set.getSetId());
    }

    /** The row after a session; its bests and days are set when all sessions are in. */
    private AthleteLift row(String userId, String key, Workout workout, List<PerformedSet> sets, LogPosition cursor) {
        return AthleteLift.newBuilder()
                .setUserId(userId)
                .setModel(MODEL)
                .setCursor(cursor)
                .setExercise(key)
                .setExerciseName(sets.getLast().getExerciseName())
                .setExerciseId(sets.getLast().getExerciseId())
                .setSessions(sessions)
                .setWorkSets(workSets)
                .setBest(List.of())
                .setLast(Summaries.history(workout, sets))
                .setDays(List.of())
                .build();
    }
}
