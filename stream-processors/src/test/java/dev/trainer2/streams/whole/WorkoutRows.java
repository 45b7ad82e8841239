package dev.trainer2.streams.whole;

import dev.trainer2.contract.facts.Facts;
import dev.trainer2.events.AthleteWorkout;
import dev.trainer2.events.ExerciseRecord;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.WorkoutSet;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.SetStress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every workout as it stands, with what its sets say and the records it holds. */
final class WorkoutRows {
    private static final String MODEL = "workout/1";

    private final String userId;
    private final Estimates estimates;
    private final LogPosition cursor;
    /** The best estimate so far by exercise and method. */
    private final Map<String, Double> best = new HashMap<>();

    private WorkoutRows(String userId, Estimates estimates, LogPosition cursor) {
        this.userId = userId;
        this.estimates = estimates;
        this.cursor = cursor;
    }

    /** @param performed every workout, by start and then id */
    static Map<String, AthleteWorkout> of(
            String userId, List<Workout> performed, Estimates estimates, LogPosition cursor) {
        WorkoutRows rows = new WorkoutRows(userId, estimates, cursor);
        Map<String, AthleteWorkout> made = new LinkedHashMap<>();
        performed.forEach(workout -> made.put(workout.workoutId(), rows.row(workout)));
        return made;
    }

    private AthleteWorkout row(Workout workout) {
        return AthleteWorkout.newBuilder()
                .setUserId(userId)
                .setModel(MODEL)
                .setCursor(cursor)
                .setWorkoutId(workout.workoutId())
                .setName(workout.name())
                .setSealedName(workout.sealedName())
                .setDate(workout.day().toString())
                .setStartedAt(workout.startedAt())
                .setCompletedAt(workout.completedAt())
                .setImported(workout.imported())
                .setSets(workout.sets().stream().map(this::set).toList())
                .setWorkSets(workout.workSets())
                .setTonnageKg(workout.tonnage().doubleValue())
                .setRecords(records(workout))
                .build();
    }

    private WorkoutSet set(PerformedSet set) {
        @Nullable OneRepMax estimate = estimates.of(set).orElse(null);
        return WorkoutSet.newBuilder()
                .setSetId(set.getSetId())
                .setExerciseId(set.getExerciseId())
                .setExerciseName(set.getExerciseName())
                .setSetIndex(set.getSetIndex())
                .setSetType(set.getSetType())
                .setLoad(set.getLoad())
                .setReps(set.getReps())
                .setDurationSeconds(set.getDurationSeconds())
                .setDistanceMeters(set.getDistanceMeters())
                .setRpe(set.getRpe())
                .setOccurredAt(set.getOccurredAt())
                .setE1rmKg(estimate == null ? null : estimate.kilograms())
                .setMethod(
                        estimate == null
                                ? null
                                : OneRepMaxMethod.valueOf(estimate.method().name()))
                .setSsu(stress(set))
                .setUnlikely(set.getUnlikely())
                .build();
    }

    /** Set stress as training science counts it: none for warm-ups and sets without repetitions. */
    private static @Nullable Double stress(PerformedSet set) {
        Integer reps = set.getReps();
        return Facts.type(set.getSetType()).isWork() && reps != null && reps > 0
                ? (Double) SetStress.of(UnlikelySets.work(set))
                : null;
    }

    /** Estimates over the best of all workouts before; the first of an exercise is none. */
    private List<ExerciseRecord> records(Workout workout) {
        record Found(String exercise, OneRepMax estimate) {}
        Map<String, Found> bests = new TreeMap<>();
        for (PerformedSet set : workout.sets()) {
            estimates
                    .likely(set)
                    .ifPresent(estimate -> bests.merge(
                            Summaries.exerciseKey(set) + "|" + estimate.method(),
                            new Found(set.getExerciseName(), estimate),
                            (a, b) -> b.estimate().kilograms() > a.estimate().kilograms() ? b : a));
        }
        List<ExerciseRecord> records = new ArrayList<>();
        bests.forEach((lift, found) -> {
            double kilograms = found.estimate().kilograms();
            Double previous = best.get(lift);
            if (previous != null && kilograms > previous) {
                records.add(new ExerciseRecord(
                        found.exercise(),
                        OneRepMaxMethod.valueOf(found.estimate().method().name()),
                        kilograms,
                        Objects.requireNonNull(previous)));
            }
            best.merge(lift, kilograms, Math::max);
        });
        return records;
    }
}
