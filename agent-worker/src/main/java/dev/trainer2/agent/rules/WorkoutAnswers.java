package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.WorkoutSummary;
import java.util.List;
import java.util.Optional;

/** Starting a workout, and the last one. */
final class WorkoutAnswers {
    private WorkoutAnswers() {}

    /** A form to log sets: of the exercise named, else of the one the workout is at or the last one began with. */
    static Answer start(Question question, Optional<String> exercise) {
        CurrentWorkout current = question.state().getCurrentWorkout();
        String workoutId = current == null ? EventIds.derive("workout", question.requestId()) : current.getWorkoutId();
        Optional<ExerciseHistory> history = exercise.flatMap(name -> ExerciseAnswers.history(question, name))
                .or(() -> question.state().getExercises().stream().findFirst());
        String opening = current == null ? "Let's go." : "You are in the middle of a workout; it goes on.";
        if (history.isEmpty()) {
            return new Answer(
                    opening + " Name the exercise in the panel and log your first set.",
                    List.of(new Intent.LogSets("Workout", workoutId, exercise.orElse(null), null, null, null, null)));
        }
        PerformedSet first = history.get().getSets().getFirst();
        String lastTime = Say.sets(history.get().getSets()) + " on "
                + Say.day(history.get().getDate());
        return new Answer(
                opening + " Last time on **" + history.get().getExercise() + "**: " + lastTime
                        + ". The panel starts from there; change what you like.",
                List.of(new Intent.LogSets(
                        "Workout",
                        workoutId,
                        history.get().getExercise(),
                        history.get().getExerciseId(),
                        first.getLoad(),
                        first.getReps(),
                        lastTime)));
    }

    /** A rest, after the exercise named, else after that of the last set of the workout. */
    static Answer rest(Question question, int seconds, Optional<String> named) {
        CurrentWorkout current = question.state().getCurrentWorkout();
        Optional<String> after =
                named.or(() -> current == null || current.getSets().isEmpty()
                        ? Optional.empty()
                        : Optional.of(current.getSets().getLast().getExerciseName()));
        return new Answer(
                "Rest for " + Say.seconds(seconds)
                        + after.map(name -> " after **" + name + "**").orElse("") + ". The panel counts it down.",
                List.of(new Intent.Rest(seconds, after.orElse(null), question.askedAt())));
    }

    static Answer last(Question question) {
        return question.state().getRecentWorkouts().stream()
                .findFirst()
                .map(workout -> last(question, workout))
                .orElseGet(() -> Help.of(question));
    }

    private static Answer last(Question question, WorkoutSummary workout) {
        String name = workout.getName() == null ? "workout" : "workout **" + workout.getName() + "**";
        return new Answer(
                "Your last " + name + " was on " + Say.day(workout.getDate()) + ": "
                        + Say.count(workout.getWorkSets(), "work set") + ", "
                        + Say.kilograms(question, workout.getTonnageKg()) + " of tonnage, with "
                        + String.join(", ", workout.getExercises()) + ".",
                List.of(new Intent.Summary(
                        workout.getName() == null ? "Last workout" : workout.getName(),
                        workout.getDate(),
                        workout.getWorkSets(),
                        workout.getTonnageKg(),
                        workout.getExercises().stream()
                                .flatMap(exercise -> ExerciseAnswers.history(question, exercise).stream())
                                .filter(history -> history.getWorkoutId().equals(workout.getWorkoutId()))
                                .map(history ->
                                        Summaries.of(history, null).exercises().getFirst())
                                .toList(),
                        null)));
    }
}
