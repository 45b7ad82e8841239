package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Load;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Weeks, athletes and the shipped catalogue, for tests. */
final class Plans {
    static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    static final Set<String> GYM =
            Set.of("barbell", "dumbbell", "cable", "machine", "kettlebells", "bands", "e-z curl bar");
    static final String SQUAT = "Barbell_Squat";
    static final String BENCH = "Barbell_Bench_Press_-_Medium_Grip";
    static final String ROW = "Bent_Over_Barbell_Row";
    static final String CURL = "Barbell_Curl";
    static final Catalogue CATALOGUE = read();

    private Plans() {}

    static PlanProfile profile(int days, int minutes, Set<String> equipment) {
        return new PlanProfile(
                Goal.HYPERTROPHY,
                Experience.INTERMEDIATE,
                days,
                minutes,
                equipment,
                Set.of(),
                Set.of(),
                Unit.KG,
                null,
                Map.of());
    }

    static PlanHistory history(Map<String, Double> bests, OpenPain... pains) {
        Map<String, PlanHistory.Best> estimates = new java.util.TreeMap<>();
        bests.forEach((id, kilograms) ->
                estimates.put(id, new PlanHistory.Best(kilograms, OneRepMax.Method.RTS, MONDAY.minusDays(7))));
        return new PlanHistory(MONDAY, estimates, Map.of(), Arrays.asList(pains), null);
    }

    static PlannedExercise exercise(String id, int sets, @Nullable Load load) {
        return new PlannedExercise(id, CATALOGUE.byId(id).orElseThrow().name(), sets, 8, 10, 8, load, "a test");
    }

    static PlannedSession session(int day, PlannedExercise... exercises) {
        List<PlannedExercise> list = List.of(exercises);
        return new PlannedSession(MONDAY.plusDays(day), "Session " + day, SessionTime.minutes(list, CATALOGUE), list);
    }

    static PlanWeek week(PlannedSession... sessions) {
        return new PlanWeek("plan", 1, MONDAY, 1, List.of(sessions));
    }

    static Load kg(double value) {
        return new Load(value, Unit.KG);
    }

    private static Catalogue read() {
        try (InputStream in =
                Objects.requireNonNull(Plans.class.getResourceAsStream("/catalog/exercises.json"), "catalogue")) {
            List<CatalogExercise> exercises = new ArrayList<>();
            JsonMapper.shared().readTree(in).valueStream().forEach(node -> exercises.add(exercise(node)));
            return new Catalogue(exercises);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogExercise exercise(JsonNode node) {
        return new CatalogExercise(
                node.path("id").asString(""),
                node.path("name").asString(""),
                word(node, "force"),
                word(node, "level"),
                word(node, "mechanic"),
                word(node, "equipment"),
                words(node.path("primaryMuscles")),
                words(node.path("secondaryMuscles")),
                node.path("category").asString(""));
    }

    private static @Nullable String word(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString("") : null;
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(word -> word.asString("")).toList();
    }
}
