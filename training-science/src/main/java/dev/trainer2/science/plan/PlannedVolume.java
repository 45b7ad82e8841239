package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.MuscleShares;
import java.util.EnumMap;
import java.util.Map;

/** Sets per muscle that a week plans: 1 for a primary and 0.5 for a secondary muscle, whatever their target RPE. */
public final class PlannedVolume {
    private PlannedVolume() {}

    /** The sets of each muscle that gets any; sums of quarters, so exact in any order. */
    public static Map<Muscle, Double> of(PlanWeek week, Catalogue catalogue) {
        Map<Muscle, Double> sets = new EnumMap<>(Muscle.class);
        week.sessions()
                .forEach(session -> session.exercises()
                        .forEach(planned -> catalogue
                                .byId(planned.exerciseId())
                                .ifPresent(exercise -> add(sets, exercise, planned.sets()))));
        return sets;
    }

    private static void add(Map<Muscle, Double> sets, CatalogExercise exercise, int number) {
        MuscleShares.of(exercise).forEach((muscle, share) -> sets.merge(muscle, share * number, Double::sum));
    }
}
