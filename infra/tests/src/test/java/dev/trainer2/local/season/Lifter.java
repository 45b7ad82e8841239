package dev.trainer2.local.season;

import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.SetType;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.plan.PlannedExercise;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A made-up lifter who trains what is planned: as many repetitions as the target RPE allows, one more or less by chance, and
 * an RPE that is half a point off. Strength grows by itself, and falls while they overreach. The same seed gives the same
 * lifter.
 */
final class Lifter {
    private static final double GROWTH = 1.006;
    private static final double FALL = 0.988;
    private static final double EPLEY = 30;
    private static final double STEP = 2.5;

    private final Random random;
    private final Map<String, Double> strength = new HashMap<>();
    private boolean overreaching;

    Lifter(long seed) {
        this.random = new Random(seed);
    }

    void overreach() {
        overreaching = true;
    }

    /** After each session of an exercise. */
    void trained(String exerciseId) {
        strength.computeIfPresent(exerciseId, (id, kilograms) -> kilograms * (overreaching ? FALL : GROWTH));
    }

    /** The load for an exercise today: the planned one, or one that feels right; null where the body is the load. */
    @Nullable
    Double load(PlannedExercise planned) {
        if (planned.load() != null) {
            return planned.load().kilograms();
        }
        boolean bodyOnly = Season.CATALOGUE
                .byId(planned.exerciseId())
                .map(CatalogExercise::equipment)
                .map("body only"::equals)
                .orElse(false);
        if (bodyOnly) {
            return null;
        }
        double reserve = planned.repsLow() + 1 + 10 - planned.targetRpe();
        double kilograms = strength(planned) / (1 + reserve / EPLEY);
        return Math.max(STEP, Math.floor(kilograms / STEP) * STEP);
    }

    private double strength(PlannedExercise planned) {
        return strength.computeIfAbsent(planned.exerciseId(), id -> 50 + random.nextDouble() * 90);
    }

    SetLogged set(PlannedExercise planned, String workoutId, int index, @Nullable Double kilograms) {
        double most = kilograms == null || kilograms <= 0
                ? planned.repsHigh() + 10 - planned.targetRpe()
                : EPLEY * (strength(planned) / kilograms - 1);
        int aimed = (int) Math.round(most - (10 - planned.targetRpe())) + random.nextInt(3) - 1;
        int reps = Math.clamp(aimed, 1, planned.repsHigh());
        double effort = 10 - (most - reps) + random.nextDouble() - 0.5;
        return SetLogged.newBuilder()
                .setSetId(new UUID(random.nextLong(), random.nextLong()).toString())
                .setWorkoutId(workoutId)
                .setExerciseId(planned.exerciseId())
                .setExerciseName(planned.name())
                .setSetIndex(index)
                .setSetType(SetType.WORKING)
                .setLoad(kilograms == null ? null : new Load(kilograms, LoadUnit.kg))
                .setReps(reps)
                .setRpe(Math.clamp(Math.round(effort * 2) / 2.0, 5, 10))
                .build();
    }

    /** An answer of a check-in around a mean. */
    double answer(double mean) {
        return Math.clamp(Math.round(mean + random.nextGaussian()), 0, 10);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
