package dev.trainer2.streams.views;

import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.events.WorkoutSummary;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the screens and the coach read of the workouts. */
final class Summaries {
    private static final int SETS_OF_A_SESSION = 12;

    private Summaries() {}

    /** The newest workout when it has not ended; imported ones are history. */
    static @Nullable CurrentWorkout current(Workout last) {
        return last.completedAt() != null || last.imported()
                ? null
                : CurrentWorkout.newBuilder()
                        .setWorkoutId(last.workoutId())
                        .setName(last.name())
                        .setSealedName(last.sealedName())
                        .setStartedAt(last.startedAt())
                        .setSets(last.told())
                        .build();
    }

    static WorkoutSummary summary(Workout workout) {
        return WorkoutSummary.newBuilder()
                .setWorkoutId(workout.workoutId())
                .setName(workout.name())
                .setSealedName(workout.sealedName())
                .setStartedAt(workout.startedAt())
                .setDate(workout.day().toString())
                .setCompletedAt(workout.completedAt())
                .setWorkSets(workout.workSets())
                .setTonnageKg(workout.tonnage().doubleValue())
                .setExercises(workout.told().stream()
                        .map(PerformedSet::getExerciseName)
                        .distinct()
                        .toList())
                .build();
    }

    /** The work sets of an exercise in a workout that has it, twelve at most. */
    static ExerciseHistory history(Workout workout, String key) {
        List<PerformedSet> sets = Objects.requireNonNull(
                        LiftSession.workByExercise(workout).get(key))
                .stream()
                .map(Performed::set)
                .toList();
        return ExerciseHistory.newBuilder()
                .setExercise(sets.getFirst().getExerciseName())
                .setExerciseId(sets.getFirst().getExerciseId())
                .setWorkoutId(workout.workoutId())
                .setDate(workout.day().toString())
                .setSets(sets.stream().limit(SETS_OF_A_SESSION).toList())
                .build();
    }

    /** The total of a week of workouts. */
    static WeekTotals week(String week, Collection<WorkoutPart> workouts) {
        return WeekTotals.newBuilder()
                .setWeek(week)
                .setSessions(workouts.size())
                .setWorkSets(workouts.stream().mapToInt(WorkoutPart::workSets).sum())
                .setTonnageKg(workouts.stream()
                        .map(WorkoutPart::tonnage)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue())
                .setDays(
                        (int) workouts.stream().map(WorkoutPart::day).distinct().count())
                .build();
    }
}
