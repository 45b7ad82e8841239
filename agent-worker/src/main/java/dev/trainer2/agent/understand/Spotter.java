package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.agent.understand.Vocabulary.Own;
import dev.trainer2.science.CatalogExercise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the exercises that a text names among other words; of a name for several the one that the athlete trains is meant. */
final class Spotter {
    private static final int LONGEST_NAME = 5;
    private static final int MOST_WORDS = 60;
    private static final Set<String> NO_NAMES = Set.of(
            "dead",
            "good morning",
            "guten morgen",
            "chin",
            "barbell",
            "dumbbell",
            "dumbbells",
            "cable",
            "machine",
            "machines",
            "kettlebell",
            "smith",
            "bodyweight",
            "band",
            "bands",
            "cardio",
            "running",
            "walking",
            "bench is",
            "stretch");

    private final Vocabulary vocabulary;
    private final ExerciseFinder finder;
    /** The names that the athlete's log and plan have, in plain letters. */
    private final Set<String> names;

    Spotter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.finder = new ExerciseFinder(vocabulary);
        this.names = Stream.concat(
                        vocabulary.own().stream().map(Own::name),
                        vocabulary.planned().stream().map(planned -> planned.name()))
                .map(Plain::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The exercises of a text and the text with a mask in their places. */
    record Spotted(List<Exercise> exercises, String masked) {}

    Spotted spot(String plain) {
        String[] words = plain.split(" ", -1);
        List<Exercise> found = new ArrayList<>();
        StringBuilder masked = new StringBuilder();
        int at = 0;
        while (at < words.length) {
            Optional<Exercise> exercise = Optional.empty();
            int length = at > MOST_WORDS ? 0 : Math.min(LONGEST_NAME, words.length - at);
            for (; length > 0; length--) {
                String run = Masks.bare(String.join(" ", Arrays.copyOfRange(words, at, at + length)));
                exercise = run.length() < 2 ? Optional.empty() : named(run, length);
                if (exercise.isPresent()) {
                    break;
                }
            }
            masked.append(masked.isEmpty() ? "" : " ");
            if (exercise.isPresent()) {
                found.add(exercise.get());
                masked.append(Masks.EXERCISE).append(words[at + length - 1].endsWith("?") ? " ?" : "");
            } else {
                masked.append(words[at]);
            }
            at += Math.max(1, length);
        }
        return new Spotted(found.stream().distinct().toList(), masked.toString());
    }

    private Optional<Exercise> named(String run, int length) {
        if (NO_NAMES.contains(run)) {
            return Optional.empty();
        }
        Optional<String> lay = LayNames.id(run);
        if (lay.isPresent()) {
            return Optional.of(usual(run, lay.get()));
        }
        boolean certain = Shorthand.id(NameWords.of(run)).isPresent()
                || names.contains(run)
                || length > 1 && vocabulary.catalogue().find(null, run).isPresent()
                || length > 1 && finder.mentioned(run) instanceof Found.One;
        return certain && finder.mentioned(run) instanceof Found.One one
                ? Optional.of(new Exercise(one.name(), one.exerciseId()))
                : Optional.empty();
    }

    /** The one that is usually meant, unless the athlete trains another of that name and not this one. */
    private Exercise usual(String run, String id) {
        Optional<Own> own =
                vocabulary.own().stream().filter(one -> id.equals(idOf(one))).findFirst();
        if (own.isPresent()) {
            return new Exercise(own.get().name(), id);
        }
        boolean planned =
                vocabulary.planned().stream().anyMatch(one -> one.exerciseId().equals(id));
        Set<String> words = NameWords.of(NameWords.stemmed(run));
        if (!planned) {
            for (Own one : vocabulary.own()) {
                if (NameWords.ofName(one.name()).containsAll(words)) {
                    return new Exercise(one.name(), idOf(one));
                }
            }
            for (Vocabulary.Planned one : vocabulary.planned()) {
                if (NameWords.ofName(one.name()).containsAll(words)) {
                    return new Exercise(one.name(), one.exerciseId());
                }
            }
        }
        return new Exercise(
                vocabulary.catalogue().byId(id).map(CatalogExercise::name).orElse(run), id);
    }

    private @org.jspecify.annotations.Nullable String idOf(Own own) {
        return own.exerciseId() != null
                ? own.exerciseId()
                : vocabulary
                        .catalogue()
                        .find(null, own.name())
                        .map(CatalogExercise::id)
                        .orElse(null);
    }
}
