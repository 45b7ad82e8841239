package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.ExerciseHistory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the athlete's own exercises a question is about. */
final class Exercises {
    private static final Set<String> NOT_NAMES = Set.of(
            "what",
            "did",
            "do",
            "i",
            "my",
            "me",
            "is",
            "was",
            "the",
            "a",
            "an",
            "on",
            "in",
            "at",
            "of",
            "for",
            "with",
            "last",
            "time",
            "best",
            "how",
            "much",
            "many",
            "when",
            "show",
            "tell",
            "about",
            "and",
            "to",
            "it",
            "go",
            "went",
            "record",
            "pr",
            "pb",
            "max",
            "1rm",
            "e1rm",
            "start",
            "begin",
            "new",
            "workout",
            "session",
            "training",
            "log",
            "set",
            "sets",
            "add",
            "lift",
            "lifted",
            "heaviest",
            "strongest",
            "latest",
            "previous");

    private Exercises() {}

    /**
     * The exercise whose name has the most words of the question, of equal ones that trained last; empty when no
     * distinctive word is in any name.
     */
    static Optional<String> mentioned(Question question) {
        Set<String> words = words(question.text());
        words.removeAll(NOT_NAMES);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<String> byRecency = Stream.concat(
                        question.state().getExercises().stream().map(ExerciseHistory::getExercise),
                        question.state().getBestSets().stream().map(BestSet::getExercise))
                .distinct()
                .toList();
        return byRecency.stream()
                .filter(name -> shared(name, words) > 0)
                // max keeps the later of equal ones, so compare the recency too
                .max(Comparator.comparingLong((String name) -> shared(name, words))
                        .thenComparing(
                                Comparator.comparingInt(byRecency::indexOf).reversed()));
    }

    private static long shared(String name, Set<String> words) {
        return words(name).stream().filter(words::contains).count();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Exercises::stem)
                .collect(Collectors.toSet());
    }

    /** "squatted", "squats" and "squat" are one word here. */
    private static String stem(String word) {
        String singular = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
        if (singular.endsWith("ed") && singular.length() > 5) {
            String stem = singular.substring(0, singular.length() - 2);
            boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2) && !stem.endsWith("ss");
            return doubled ? stem.substring(0, stem.length() - 1) : stem;
        }
        return singular;
    }
}
