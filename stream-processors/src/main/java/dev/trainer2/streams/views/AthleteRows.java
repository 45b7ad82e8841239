package dev.trainer2.streams.views;

import dev.trainer2.events.AthleteLift;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.AthleteWorkout;
import java.util.Map;

/**
 * What is served of an athlete beside days, weeks and plan.
 *
 * @param workouts by their ids
 * @param lifts by their exercise keys
 */
public record AthleteRows(AthleteState state, Map<String, AthleteWorkout> workouts, Map<String, AthleteLift> lifts) {}
