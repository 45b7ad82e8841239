package dev.trainer2.agent.coach;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of sets within their exercise and workout, from 0 as they are stored, behind those that are there. */
public final class SetPlaces {
    private final Map<String, Integer> next = new HashMap<>();
    private final Question question;
    private final String workoutId;

    public SetPlaces(Question question, String workoutId) {
        this.question = question;
        this.workoutId = workoutId;
    }

    /** The place of the next set of an exercise. */
    public int next(@Nullable String exerciseId, String exerciseName) {
        String key = key(exerciseId, exerciseName);
        int place = next.computeIfAbsent(key, absent -> there(exerciseId, exerciseName));
        next.put(key, place + 1);
        return place;
    }

    /** Behind the sets of the running workout, else of the last session of the exercise where that is the workout. */
    private int there(@Nullable String exerciseId, String exerciseName) {
        var running = question.state().getCurrentWorkout();
        if (running != null && running.getWorkoutId().equals(workoutId)) {
            return behind(running.getSets().stream()
                    .filter(set -> same(set.getExerciseId(), set.getExerciseName(), exerciseId, exerciseName))
                    .map(set -> set.getSetIndex())
                    .toList());
        }
        return question.state().getExercises().stream()
                .filter(last -> last.getWorkoutId().equals(workoutId))
                .filter(last -> same(last.getExerciseId(), last.getExercise(), exerciseId, exerciseName))
                .findFirst()
                .map(last -> behind(
                        last.getSets().stream().map(set -> set.getSetIndex()).toList()))
                .orElse(0);
    }

    private static int behind(List<Integer> places) {
        int highest = places.stream().mapToInt(Integer::intValue).max().orElse(-1);
        return Math.max(highest + 1, places.size());
    }

    private static boolean same(@Nullable String id, String name, @Nullable String otherId, String otherName) {
        return id != null && id.equals(otherId) || key(null, name).equals(key(null, otherName));
    }

    private static String key(@Nullable String id, String name) {
        return id != null ? id : name.strip().toLowerCase(Locale.ROOT);
    }
}
