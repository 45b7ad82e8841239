package dev.trainer2.local;

import dev.trainer2.local.oracle.OracleExercise;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.ExerciseMatcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the oracle cannot know by itself: which exercise a name means. The one place where it asks the product; how names
 * are matched has its own tests.
 */
final class OracleCatalogue {
    private OracleCatalogue() {}

    /** The exercises that names mean; unmapped names are no keys. */
    static Map<String, OracleExercise> of(Set<String> names) {
        Map<String, CatalogExercise> catalogue = JsonMapper.shared()
                .readTree(resource("/catalog/exercises.json"))
                .valueStream()
                .map(OracleCatalogue::exercise)
                .collect(Collectors.toMap(CatalogExercise::id, Function.identity()));
        ExerciseMatcher matcher = new ExerciseMatcher(catalogue.values());
        Map<String, OracleExercise> meant = new HashMap<>();
        for (String name : names) {
            matcher.match(name).map(catalogue::get).ifPresent(found -> meant.put(name, known(found)));
        }
        return meant;
    }

    /** The lines of the data file that parts the shoulders. */
    static List<String> shoulderSplit() {
        return resource("/shoulder-split.csv").lines().toList();
    }

    private static OracleExercise known(CatalogExercise exercise) {
        String equipment = Objects.requireNonNullElse(exercise.equipment(), "");
        return new OracleExercise(exercise.name(), equipment, exercise.primaryMuscles(), exercise.secondaryMuscles());
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

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(OracleCatalogue.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
