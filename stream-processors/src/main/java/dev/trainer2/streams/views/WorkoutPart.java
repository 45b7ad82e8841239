package dev.trainer2.streams.views;

import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.WorkoutSummary;
import dev.trainer2.science.WeeklyReviews;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a workout adds to the views of its athlete.
 *
 * @param place among all workouts
 * @param day of its first set, or of its start without one
 * @param week ISO week of that day
 * @param workSets how many it has
 * @param tonnage of these, in kilograms, exact
 * @param hasSets whether it has any set, warm-ups too
 * @param summary as the state tells it
 * @param lifts what it says of each exercise, in the order of their first work sets
 */
record WorkoutPart(
        WorkoutPlace place,
        LocalDate day,
        String week,
        int workSets,
        BigDecimal tonnage,
        boolean hasSets,
        WorkoutSummary summary,
        List<LiftSession> lifts) {

    static WorkoutPart of(Workout workout, LoadUnit unit) {
        LocalDate day = workout.day();
        return new WorkoutPart(
                workout.place(),
                day,
                WeeklyReviews.isoWeek(day),
                workout.workSets(),
                workout.tonnage(),
                !workout.sets().isEmpty(),
                Summaries.summary(workout),
                LiftSession.of(workout, unit));
    }
}
