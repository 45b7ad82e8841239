package dev.trainer2.science;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        for (CatalogExercise exercise : catalogue) {
            SortedSet<String> words = ExerciseName.words(exercise.name());
            byName.computeIfAbsent(words, key -> new HashSet<>()).add(exercise.id());
            if (exercise.equipment() != null) {
                SortedSet<String> withEquipment = new TreeSet<>(words);
                withEquipment.addAll(ExerciseName.words(exercise.equipment()));
                byNameAndEquipment
                        .computeIfAbsent(withEquipment, key -> new HashSet<>())
                        .add(exercise.id());
            }
        }
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
        try (InputStream in = ExerciseMatcher.class.getResourceAsStream("/exercise-aliases.csv")) {
            if (in == null) {
                throw new IllegalStateException("exercise-aliases.csv is missing from this module");
            }
            Map<String, String> aliases = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> put(aliases, line));
            return aliases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Map<String, String> aliases, String line) {
        int comma = line.lastIndexOf(',');
        String earlier = aliases.put(
                line.substring(0, comma).strip(), line.substring(comma + 1).strip());
        if (earlier != null) {
            throw new IllegalStateException("two aliases on one name: " + line);
        }
    }
}
