package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.ExerciseMatcher;
import dev.trainer2.science.MuscleShares;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Exercises of real logs against the whole catalogue (where TRAINER2_REAL_LOGS names their folder)")
class ExerciseMatchingTest {

    private static List<CatalogExercise> catalogue() {
        return JsonMapper.shared()
                .readTree(Fixtures.real("exercises.json"))
                .valueStream()
                .map(ExerciseMatchingTest::exercise)
                .toList();
    }

    private static CatalogExercise exercise(JsonNode node) {
        JsonNode equipment = node.get("equipment");
        return new CatalogExercise(
                node.get("id").stringValue(),
                node.get("name").stringValue(),
                equipment == null || equipment.isNull() ? null : equipment.stringValue(),
                words(node.get("primaryMuscles")),
                words(node.get("secondaryMuscles")));
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    @Test
    @DisplayName("every alias leads to an exercise, and every exercise to muscles we know")
    void consistent() {
        List<CatalogExercise> catalogue = catalogue();
        assertThat(catalogue)
                .hasSize(873)
                .allSatisfy(exercise -> assertThat(MuscleShares.of(exercise)).isNotEmpty());
        assertThat(catalogue)
                .extracting(CatalogExercise::id)
                .containsAll(ExerciseMatcher.aliases().values());
        ExerciseMatcher matcher = new ExerciseMatcher(catalogue);
        ExerciseMatcher.aliases()
                .forEach((alias, id) -> assertThat(matcher.match(alias)).contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hevy-kg-rpe.csv", "strong-comma-10.csv", "strong-comma-12.csv", "strong-semicolon-13.csv"})
    @DisplayName("at least 80 % of the work sets of a log find their exercise")
    void share(String file) {
        ExerciseMatcher matcher = new ExerciseMatcher(catalogue());
        List<Map<String, Object>> work = Fixtures.sets(Fixtures.read(Fixtures.real(file))).stream()
                .filter(set -> !"WARMUP".equals(set.get("setType")))
                .toList();
        long mapped = work.stream()
                .filter(set ->
                        matcher.match(String.valueOf(set.get("exerciseName"))).isPresent())
                .count();
        assertThat((double) mapped / work.size())
                .as("%d of %d work sets of %s", mapped, work.size(), file)
                .isGreaterThanOrEqualTo(0.80);
    }
}
