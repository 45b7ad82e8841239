package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Vocabulary.Own;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which exercise a name means: by the athlete's own names and the plan, by the catalogue and its aliases, by lifters'
 * shorthand, and last by a part of a name. A part that fits several exercises is none.
 */
final class ExerciseFinder {
    private static final int SHOWN = 3;
    private final Vocabulary vocabulary;
    private final List<Own> familiar;

    ExerciseFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.familiar = new ArrayList<>(vocabulary.own());
        vocabulary.planned().forEach(planned -> familiar.add(new Own(planned.name(), planned.exerciseId())));
    }

    /** What a name of plain letters means; verbs ("squatted") are read as nouns where the word itself is no name. */
    Found find(String said) {
        String name = said.strip();
        if (name.isEmpty() || name.length() > 80) {
            return new Found.None();
        }
        Found found = named(name);
        String stemmed = NameWords.stemmed(name);
        if (found instanceof Found.None && !stemmed.equals(name)) {
            found = named(stemmed);
        }
        return found;
    }

    private Found named(String name) {
        Set<String> words = NameWords.of(name);
        Found usual = words.isEmpty() ? new Found.None() : usual(name, words);
        boolean joint = PainAreas.without(name).isBlank() || words.stream().allMatch(word -> word.length() < 4);
        Found found = usual instanceof Found.None && !words.isEmpty() && !joint ? inCatalogue(words) : usual;
        Optional<CatalogExercise> lay = LayNames.id(name).flatMap(vocabulary.catalogue()::byId);
        boolean trained = lay.isPresent()
                && vocabulary.own().stream().anyMatch(own -> lay.get().id().equals(id(own)));
        boolean usually = found instanceof Found.None || found instanceof Found.Several && trained;
        return usually && lay.isPresent() ? one(lay.get()) : found;
    }

    /** What a word or two within a sentence mean: a part of a catalogue name is no name there. */
    Found mentioned(String name) {
        String stemmed = NameWords.stemmed(name);
        Set<String> words = NameWords.of(name);
        Found found = words.isEmpty() ? new Found.None() : usual(name, words);
        Set<String> stems = NameWords.of(stemmed);
        return found instanceof Found.None && !stemmed.equals(name) && !stems.isEmpty() ? usual(stemmed, stems) : found;
    }

    private Found usual(String name, Set<String> words) {
        Optional<Own> own = familiar.stream()
                .filter(exercise -> words(exercise).equals(words))
                .findFirst();
        if (own.isPresent()) {
            return one(own.get());
        }
        Optional<CatalogExercise> exact = vocabulary.catalogue().find(null, name);
        if (exact.isPresent()) {
            return one(exact.get());
        }
        Optional<CatalogExercise> shorthand = Shorthand.id(words).flatMap(vocabulary.catalogue()::byId);
        List<Own> parts = parts(words);
        if (shorthand.isPresent()) {
            String id = shorthand.get().id();
            boolean usual = parts.isEmpty() || familiar.stream().anyMatch(exercise -> id.equals(id(exercise)));
            return usual ? one(shorthand.get()) : several(parts, List.of(shorthand.get()));
        }
        return parts.isEmpty() ? new Found.None() : ofParts(parts, words);
    }

    /** Own names that have all words, one of each exercise, the most recently trained first. */
    private List<Own> parts(Set<String> words) {
        Map<String, Own> parts = new LinkedHashMap<>();
        for (Own exercise : familiar) {
            if (words(exercise).containsAll(words)) {
                String id = id(exercise);
                parts.putIfAbsent(id == null ? exercise.name() : id, exercise);
            }
        }
        return List.copyOf(parts.values());
    }

    private Found ofParts(List<Own> parts, Set<String> words) {
        List<Own> plain = parts.stream()
                .filter(exercise -> NameWords.onlyEquipmentMore(words(exercise), words))
                .toList();
        List<Own> left = plain.isEmpty() ? parts : plain;
        return left.size() == 1 ? one(left.getFirst()) : several(left, List.of());
    }

    private Found inCatalogue(Set<String> words) {
        List<CatalogExercise> all = new ArrayList<>();
        for (CatalogExercise exercise : vocabulary.catalogue().all()) {
            if (!exercise.category().equals("stretching")
                    && NameWords.ofName(exercise.name()).containsAll(words)) {
                all.add(exercise);
            }
        }
        return switch (all.size()) {
            case 0 -> new Found.None();
            case 1 -> one(all.getFirst());
            default -> several(List.of(), all);
        };
    }

    private Found.One one(Own exercise) {
        return new Found.One(exercise.name(), id(exercise));
    }

    /** By the athlete's own name for it, where there is one. */
    private Found.One one(CatalogExercise exercise) {
        return familiar.stream()
                .filter(own -> exercise.id().equals(id(own)))
                .findFirst()
                .map(own -> new Found.One(own.name(), exercise.id()))
                .orElseGet(() -> new Found.One(exercise.name(), exercise.id()));
    }

    private @org.jspecify.annotations.Nullable String id(Own own) {
        Catalogue catalogue = vocabulary.catalogue();
        return own.exerciseId() != null
                ? own.exerciseId()
                : catalogue.find(null, own.name()).map(CatalogExercise::id).orElse(null);
    }

    private static Found.Several several(List<Own> own, List<CatalogExercise> catalogue) {
        List<String> names = new ArrayList<>();
        own.forEach(exercise -> names.add(exercise.name()));
        catalogue.stream()
                .sorted((a, b) -> Integer.compare(a.name().length(), b.name().length()))
                .forEach(exercise -> names.add(exercise.name()));
        return new Found.Several(names.stream().distinct().limit(SHOWN).toList());
    }

    private static Set<String> words(Own exercise) {
        return NameWords.ofName(exercise.name());
    }
}
