package dev.trainer2.science;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the catalogue, as far as training science needs it. Muscles are the catalogue's words, such as
 * {@code middle back} or {@code shoulders}.
 *
 * @param id the catalogue's id, such as {@code Barbell_Squat}
 * @param name its name
 * @param force push, pull or static; null when it is none of them
 * @param level beginner, intermediate or expert; null when it names none
 * @param mechanic compound or isolation; null when it names neither
 * @param equipment the catalogue's word, such as {@code barbell} or {@code body only}; null when it names none
 * @param primaryMuscles the muscles it is for
 * @param secondaryMuscles the muscles that help
 * @param category the catalogue's word, such as {@code strength} or {@code stretching}
 */
public record CatalogExercise(
        String id,
        String name,
        @Nullable String force,
        @Nullable String level,
        @Nullable String mechanic,
        @Nullable String equipment,
        List<String> primaryMuscles,
        List<String> secondaryMuscles,
        String category) {}
