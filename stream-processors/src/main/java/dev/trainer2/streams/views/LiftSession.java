package dev.trainer2.streams.views;

import dev.trainer2.events.BestSet;
import dev.trainer2.events.LiftDay;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.OneRepMax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a workout says of one exercise.
 *
 * @param key of the exercise
 * @param exerciseName of its last work set
 * @param exerciseId of the same set; null when it has none
 * @param workSets how many it has
 * @param bests its best likely estimates by method; of equal ones the first
 */
record LiftSession(
        String key, String exerciseName, @Nullable String exerciseId, int workSets, SortedMap<String, Best> bests) {

    /**
     * The best of a method.
     *
     * @param kilograms the estimate
     * @param exerciseName the name the set was logged with
     * @param day as the row of the exercise tells it
     * @param set as the state tells it
     */
    record Best(double kilograms, String exerciseName, LiftDay day, BestSet set) {}

    /** The exercises of a workout, in the order of their first work sets. */
    static List<LiftSession> of(Workout workout, LoadUnit unit) {
        return workByExercise(workout).entrySet().stream()
                .map(entry -> of(workout, entry.getKey(), entry.getValue(), unit))
                .toList();
    }

    /** The work sets of a workout by exercise key. */
    static Map<String, List<Performed>> workByExercise(Workout workout) {
        Map<String, List<Performed>> byExercise = new LinkedHashMap<>();
        workout.sets().stream()
                .filter(Performed::isWork)
                .forEach(one -> byExercise
                        .computeIfAbsent(one.standing().key(), key -> new ArrayList<>())
                        .add(one));
        return byExercise;
    }

    private static LiftSession of(Workout workout, String key, List<Performed> sets, LoadUnit unit) {
        SortedMap<String, Best> bests = new TreeMap<>();
        for (Performed one : sets) {
            OneRepMax estimate = one.standing().likelyEstimate();
            if (estimate != null) {
                Best before = bests.get(estimate.method().name());
                if (before == null || estimate.kilograms() > before.kilograms()) {
                    bests.put(estimate.method().name(), best(workout, one.set(), estimate, unit));
                }
            }
        }
        PerformedSet last = sets.getLast().set();
        return new LiftSession(key, last.getExerciseName(), last.getExerciseId(), sets.size(), bests);
    }

    private static Best best(Workout workout, PerformedSet set, OneRepMax estimate, LoadUnit unit) {
        String day = workout.day().toString();
        OneRepMaxMethod method = OneRepMaxMethod.valueOf(estimate.method().name());
        return new Best(
                estimate.kilograms(),
                set.getExerciseName(),
                new LiftDay(day, workout.workoutId(), method, estimate.kilograms(), set.getSetId()),
                BestSet.newBuilder()
                        .setExercise(set.getExerciseName())
                        .setExerciseId(set.getExerciseId())
                        .setE1rmKg(estimate.kilograms())
                        .setMethod(method)
                        // the body alone moved; records of this topic always have a load
                        .setLoad(set.getLoad() == null ? new Load(0.0, unit) : set.getLoad())
                        .setReps(set.getReps())
                        .setRpe(set.getRpe())
                        .setSetId(set.getSetId())
                        .setDate(day)
                        .build());
    }
}
