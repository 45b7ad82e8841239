package dev.trainer2.streams.whole;

import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.events.WorkoutSummary;
import dev.trainer2.science.WeeklyReviews;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the screens and the coach read of the workouts. */
final class Summaries {
    private static final int RECENT = 10;
    private static final int EXERCISES = 40;
    private static final int WEEKS = 8;
    private static final int SETS_OF_A_SESSION = 12;

    private Summaries() {}

    /** Catalogue id, else the trimmed lower-case name. */
    static String exerciseKey(PerformedSet set) {
        String id = set.getExerciseId();
        return id != null ? id : set.getExerciseName().strip().toLowerCase(Locale.ROOT);
    }

    /** The newest workout when it has not ended; imported ones are history. */
    static @Nullable CurrentWorkout current(List<Workout> performed) {
        if (performed.isEmpty()) {
            return null;
        }
        Workout last = performed.getLast();
        return last.completedAt() != null || last.imported()
                ? null
                : CurrentWorkout.newBuilder()
                        .setWorkoutId(last.workoutId())
                        .setName(last.name())
                        .setSealedName(last.sealedName())
                        .setStartedAt(last.startedAt())
                        .setSets(last.sets())
                        .build();
    }

    /** Newest first. */
    static List<WorkoutSummary> recent(List<Workout> performed) {
        return performed.reversed().stream()
                .filter(workout -> !workout.sets().isEmpty())
                .limit(RECENT)
                .map(Summaries::summary)
                .toList();
    }

    private static WorkoutSummary summary(Workout workout) {
        return WorkoutSummary.newBuilder()
                .setWorkoutId(workout.workoutId())
                .setName(workout.name())
                .setSealedName(workout.sealedName())
                .setStartedAt(workout.startedAt())
                .setDate(workout.day().toString())
                .setCompletedAt(workout.completedAt())
                .setWorkSets(workout.workSets())
                .setTonnageKg(workout.tonnage().doubleValue())
                .setExercises(workout.sets().stream()
                        .map(PerformedSet::getExerciseName)
                        .distinct()
                        .toList())
                .build();
    }

    /** Work sets of the last session of each exercise, the exercise trained last first. */
    static List<ExerciseHistory> lastSessions(List<Workout> performed) {
        Map<String, ExerciseHistory> last = new LinkedHashMap<>();
        for (Workout workout : performed.reversed()) {
            Map<String, List<PerformedSet>> byExercise = new LinkedHashMap<>();
            workout.sets().stream()
                    .filter(Workout::isWork)
                    .forEach(set -> byExercise
                            .computeIfAbsent(exerciseKey(set), key -> new ArrayList<>())
                            .add(set));
            byExercise.forEach((key, sets) -> last.computeIfAbsent(key, absent -> history(workout, sets)));
            if (last.size() >= EXERCISES) {
                break;
            }
        }
        return last.values().stream().limit(EXERCISES).toList();
    }

    /** The work sets of a session of an exercise, twelve at most. */
    static ExerciseHistory history(Workout workout, List<PerformedSet> sets) {
        return ExerciseHistory.newBuilder()
                .setExercise(sets.getFirst().getExerciseName())
                .setExerciseId(sets.getFirst().getExerciseId())
                .setWorkoutId(workout.workoutId())
                .setDate(workout.day().toString())
                .setSets(sets.stream().limit(SETS_OF_A_SESSION).toList())
                .build();
    }

    /** Totals by ISO week, newest first, weeks with a session only. */
    static List<WeekTotals> weeks(List<Workout> performed) {
        TreeMap<String, List<Workout>> byWeek = new TreeMap<>();
        performed.stream()
                .filter(workout -> workout.workSets() > 0)
                .forEach(workout -> byWeek.computeIfAbsent(
                                WeeklyReviews.isoWeek(workout.day()), week -> new ArrayList<>())
                        .add(workout));
        return byWeek.descendingMap().entrySet().stream()
                .limit(WEEKS)
                .map(entry -> WeekTotals.newBuilder()
                        .setWeek(entry.getKey())
                        .setSessions(entry.getValue().size())
                        .setWorkSets(entry.getValue().stream()
                                .mapToInt(Workout::workSets)
                                .sum())
                        .setTonnageKg(entry.getValue().stream()
                                .map(Workout::tonnage)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .doubleValue())
                        .setDays((int) entry.getValue().stream()
                                .map(Workout::day)
                                .distinct()
                                .count())
                        .build())
                .toList();
    }
}
