package dev.trainer2.science;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the catalogue exercise a name from another app means. Only an unambiguous answer counts: a wrong guess would put
 * sets on the wrong muscle without anyone noticing, while an unmapped name is shown and asked about.
 */
public final class ExerciseMatcher {
    private final Map<SortedSet<String>, String> byAlias = new HashMap<>();
    private final Map<SortedSet<String>, Set<String>> byName = new HashMap<>();
    private final Map<SortedSet<String>, Set<String>> byNameAndEquipment = new HashMap<>();

    /** A matcher for a catalogue. Aliases of exercises the catalogue does not have are left out. */
    public ExerciseMatcher(Collection<CatalogExercise> catalogue) {
        Set<String> ids = catalogue.stream().map(CatalogExercise::id).collect(Collectors.toSet());
        aliases().forEach((alias, id) -> {
            if (ids.contains(id)) {
                byAlias.put(ExerciseName.words(alias), id);
            }
        });
        Set<SortedSet<String>> homonyms = MatcherData.homonyms();
        for (CatalogExercise exercise : catalogue) {
            SortedSet<String> words = ExerciseName.words(exercise.name());
            if (!homonyms.contains(words)) {
                add(exercise, words);
            }
        }
    }

    private void add(CatalogExercise exercise, SortedSet<String> words) {
        byName.computeIfAbsent(words, key -> new HashSet<>()).add(exercise.id());
        for (String equipment : equipmentNames(exercise.equipment())) {
            SortedSet<String> withEquipment = new TreeSet<>(words);
            withEquipment.addAll(ExerciseName.words(equipment));
            byNameAndEquipment
                    .computeIfAbsent(withEquipment, key -> new HashSet<>())
                    .add(exercise.id());
        }
    }

    /** How other apps call the catalogue's equipment; "other" names nothing. */
    private static List<String> equipmentNames(@Nullable String equipment) {
        return switch (equipment) {
            case null -> List.of();
            case "other" -> List.of();
            case "body only" -> List.of("body only", "bodyweight");
            default -> List.of(equipment);
        };
    }

    /**
     * The id of the catalogue exercise a name means: by alias, else by its words, else by its words with the exercise's
     * equipment added ("Hammer Curl (Dumbbell)" is the catalogue's "Hammer Curls").
     *
     * @return empty when nothing or more than one thing fits
     */
    public Optional<String> match(String name) {
        SortedSet<String> words = ExerciseName.words(name);
        String alias = byAlias.get(words);
        if (alias != null) {
            return Optional.of(alias);
        }
        Set<String> named = byName.getOrDefault(words, Set.of());
        Set<String> found = named.isEmpty() ? byNameAndEquipment.getOrDefault(words, Set.of()) : named;
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The shipped aliases, name to catalogue id, in file order. */
    public static Map<String, String> aliases() {
        return MatcherData.aliases();
    }
}
