package dev.trainer2.science;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Exercises whose loads can be held against each other: the same muscle first, pushed or pulled alike, with weights that are
 * free, on a machine or on a cable. A machine's numbers say nothing about a bar's.
 */
final class LoadPattern {
    private static final Set<String> BARS = Set.of("barbell", "e-z curl bar");
    private static final Set<String> EACH_HAND = Set.of("dumbbell", "kettlebells");

    private LoadPattern() {}

    /** The pattern of an exercise; null when its loads compare with no other's. */
    static @Nullable String of(@Nullable CatalogExercise exercise) {
        if (exercise == null
                || exercise.equipment() == null
                || exercise.primaryMuscles().isEmpty()) {
            return null;
        }
        boolean free = BARS.contains(exercise.equipment()) || EACH_HAND.contains(exercise.equipment());
        return exercise.primaryMuscles().getFirst() + "|" + exercise.force() + "|" + exercise.mechanic() + "|"
                + (free ? "free" : exercise.equipment());
    }

    /** How often the entered load is there: once, or in each hand. */
    static int hands(@Nullable CatalogExercise exercise) {
        return exercise != null && exercise.equipment() != null && EACH_HAND.contains(exercise.equipment()) ? 2 : 1;
    }
}
