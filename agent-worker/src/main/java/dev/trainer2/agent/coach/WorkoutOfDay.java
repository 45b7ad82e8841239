package dev.trainer2.agent.coach;

import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.WorkoutSummary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The workout that a set belongs to when it is told to the coach. */
public final class WorkoutOfDay {
    private WorkoutOfDay() {}

    /** The running workout, else the last one of the day: a set told after a session belongs to that session. */
    public static Optional<String> today(Question question) {
        CurrentWorkout running = question.state().getCurrentWorkout();
        return running != null ? Optional.of(running.getWorkoutId()) : of(question, question.today());
    }

    /** The last workout of a day, among those that the question carries. */
    public static Optional<String> of(Question question, LocalDate day) {
        return question.state().getRecentWorkouts().stream()
                .filter(workout -> workout.getDate().equals(day.toString()))
                .max(Comparator.comparing(WorkoutSummary::getStartedAt))
                .map(WorkoutSummary::getWorkoutId);
    }
}
