package dev.trainer2.streams.views;

import dev.trainer2.events.AthleteWorkout;
import dev.trainer2.events.ExerciseRecord;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.WorkoutSet;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.SetStress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of workouts as they stand, with what their sets say and the records they hold.
 *
 * @param userId the athlete
 * @param cursor that rows carry
 * @param lifts of all workouts, over which records stand
 */
record WorkoutRows(String userId, LogPosition cursor, LiftLogs lifts) {
    private static final String MODEL = "workout/1";

    AthleteWorkout row(Workout workout, WorkoutPart part) {
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
                .setSets(workout.sets().stream().map(WorkoutRows::set).toList())
                .setWorkSets(workout.workSets())
                .setTonnageKg(workout.tonnage().doubleValue())
                .setRecords(records(part))
                .build();
    }

    private static WorkoutSet set(Performed one) {
        PerformedSet set = one.set();
        @Nullable OneRepMax estimate = one.standing().confidentEstimate();
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
                .setSsu(stress(one))
                .setUnlikely(set.getUnlikely())
                .build();
    }

    /** Set stress as training science counts it: none for warm-ups and sets without repetitions. */
    private static @Nullable Double stress(Performed one) {
        Integer reps = one.set().getReps();
        return one.standing().isWork() && reps != null && reps > 0
                ? (Double) SetStress.of(one.standing().work())
                : null;
    }

    /** Estimates over the best of all workouts before; the first of an exercise is none. */
    private List<ExerciseRecord> records(WorkoutPart part) {
        Map<String, ExerciseRecord> records = new TreeMap<>();
        for (LiftSession session : part.lifts()) {
            LiftLog lift = lifts.find(session.key()).orElseThrow();
            session.bests()
                    .forEach((method, best) -> lift.before(part.place(), method)
                            .filter(previous -> best.kilograms() > previous)
                            .ifPresent(previous -> records.put(
                                    session.key() + "|" + method,
                                    new ExerciseRecord(
                                            best.exerciseName(),
                                            OneRepMaxMethod.valueOf(method),
                                            best.kilograms(),
                                            previous))));
        }
        return List.copyOf(records.values());
    }
}
