package dev.trainer2.science;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the exercises whose names, or other apps' and languages' names, are most like one that means nothing for sure. The
 * athlete chooses among them; nothing is mapped by likeness.
 */
final class NearestExercises {
    /** Below this a name has nothing but a word such as "machine" in common. */
    private static final double LIKE_ENOUGH = 0.3;

    private final Map<Set<String>, String> names = new HashMap<>();
    private final Map<String, Set<String>> pieces = new HashMap<>();

    NearestExercises(Collection<CatalogExercise> catalogue) {
        Set<String> ids = new HashSet<>();
        for (CatalogExercise exercise : catalogue) {
            ids.add(exercise.id());
            names.putIfAbsent(ExerciseName.words(exercise.name()), exercise.id());
        }
        ExerciseMatcher.aliases().forEach((alias, id) -> {
            if (ids.contains(id)) {
                names.putIfAbsent(ExerciseName.words(alias), id);
            }
        });
        names.keySet().forEach(words -> words.forEach(word -> pieces.computeIfAbsent(word, NearestExercises::pieces)));
    }

    /** Ids of the nearest exercises, nearest first, each once; equal ones by id. */
    List<String> of(String name, int limit) {
        Set<String> words = ExerciseName.words(name);
        Map<String, Double> best = new HashMap<>();
        names.forEach((other, id) -> {
            double likeness = likeness(words, other);
            if (likeness >= LIKE_ENOUGH) {
                best.merge(id, likeness, Math::max);
            }
        });
        return best.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How much two names have in common, from 0 to 1: each word counts with the one of the other name most like it. */
    private double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double common = 0;
        for (String word : one) {
            common +=
                    other.stream().mapToDouble(that -> alike(word, that)).max().orElse(0);
        }
        return 2 * common / (one.size() + other.size()) * Math.min(1, common);
    }

    private double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> mine = pieces.containsKey(one) ? pieces.getOrDefault(one, Set.of()) : pieces(one);
        Set<String> theirs = pieces.getOrDefault(other, Set.of());
        long shared = mine.stream().filter(theirs::contains).count();
        double alike = 2.0 * shared / Math.max(1, mine.size() + theirs.size());
        return alike < 0.5 ? 0 : alike;
    }

    /** The pairs of neighbouring letters of a word. */
    private static Set<String> pieces(String word) {
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + 1 < word.length(); i++) {
            pieces.add(word.substring(i, i + 2));
        }
        return pieces;
    }
}
