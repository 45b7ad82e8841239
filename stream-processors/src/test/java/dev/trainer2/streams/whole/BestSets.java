package dev.trainer2.streams.whole;

import dev.trainer2.events.BestSet;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.EffectiveLoad;
import dev.trainer2.science.OneRepMax;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The best confident e1RM of each exercise by each method; of equal ones the first stands. */
final class BestSets {
    private BestSets() {}

    static List<BestSet> of(List<Workout> performed, ProfileFold profile, Estimates estimates) {
        Map<String, BestSet> best = new TreeMap<>();
        for (Workout workout : performed) {
            for (PerformedSet set : workout.sets()) {
                estimates.likely(set).ifPresent(max -> {
                    String key = Summaries.exerciseKey(set) + "|" + max.method();
                    BestSet before = best.get(key);
                    if (before == null || max.kilograms() > before.getE1rmKg()) {
                        best.put(key, bestSet(workout, set, max, profile));
                    }
                });
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparing(BestSet::getExercise)
                        .thenComparing(set -> set.getMethod().name()))
                .toList();
    }

    /** Confident estimates only; on exercises where the body moves with the body weight known at the set. */
    static Optional<OneRepMax> estimate(PerformedSet set, ProfileFold profile, Catalogue catalogue) {
        Load load = set.getLoad();
        Double entered = load == null ? null : Kilograms.of(load).doubleValue();
        Double bodyweight = profile.bodyweightAt(set.getOccurredAt())
                .map(BigDecimal::doubleValue)
                .orElse(null);
        CatalogExercise exercise =
                catalogue.find(set.getExerciseId(), set.getExerciseName()).orElse(null);
        var kilograms = EffectiveLoad.of(set.getExerciseName(), exercise).kilograms(entered, bodyweight);
        return kilograms.isEmpty()
                ? Optional.empty()
                : OneRepMax.of(kilograms.getAsDouble(), set.getReps(), set.getRpe())
                        .filter(max -> !max.lowConfidence());
    }

    static BestSet bestSet(Workout workout, PerformedSet set, OneRepMax max, ProfileFold profile) {
        return BestSet.newBuilder()
                .setExercise(set.getExerciseName())
                .setExerciseId(set.getExerciseId())
                .setE1rmKg(max.kilograms())
                .setMethod(OneRepMaxMethod.valueOf(max.method().name()))
                .setLoad(set.getLoad() == null ? nothingAdded(profile) : set.getLoad())
                .setReps(set.getReps())
                .setRpe(set.getRpe())
                .setSetId(set.getSetId())
                .setDate(workout.day().toString())
                .build();
    }

    /** The body alone moved; records of this topic always have a load. */
    private static Load nothingAdded(ProfileFold profile) {
        return new Load(0.0, profile.profile().getUnit() == LoadUnit.lb ? LoadUnit.lb : LoadUnit.kg);
    }
}
