package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.ExerciseMatcher;
import dev.trainer2.science.MuscleShares;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Exercise names of other apps against the whole catalogue")
class ExerciseMatchingTest {
    private static final List<CatalogExercise> CATALOGUE = Fixtures.catalogue();
    private static final Map<String, CatalogExercise> BY_ID =
            CATALOGUE.stream().collect(Collectors.toMap(CatalogExercise::id, Function.identity()));
    private static final ExerciseMatcher MATCHER = new ExerciseMatcher(CATALOGUE);

    /** Equipment a name can say, and what the catalogue may call it; "other" stands for anything without a word. */
    private static final Map<String, Set<String>> EQUIPMENT = Map.of(
            "barbell", Set.of("barbell", "e-z curl bar"),
            "dumbbell", Set.of("dumbbell", "other"),
            "cable", Set.of("cable"),
            "machine", Set.of("machine"),
            "smith", Set.of("machine"),
            "kettlebell", Set.of("kettlebells"),
            "band", Set.of("bands", "other"),
            "bodyweight", Set.of("body only", "none"));

    /** Movements of which the catalogue has no machine: the machine's sets count for the same muscles. */
    private static final Set<String> WITHOUT_A_MACHINE = Set.of(
            "Side_Lateral_Raise", "Seated_Side_Lateral_Raise", "Wide-Grip_Lat_Pulldown", "Band_Assisted_Pull-Up");

    @Test
    @DisplayName("every alias leads to an exercise, and every exercise to muscles we know")
    void consistent() {
        assertThat(CATALOGUE)
                .hasSize(873)
                .allSatisfy(exercise -> assertThat(MuscleShares.of(exercise)).isNotEmpty());
        assertThat(BY_ID.keySet()).containsAll(ExerciseMatcher.aliases().values());
        ExerciseMatcher.aliases()
                .forEach((alias, id) -> assertThat(MATCHER.match(alias)).contains(id));
    }

    @Test
    @DisplayName("no alias leads to other equipment than its name says, but where the catalogue has no machine")
    void equipment() {
        ExerciseMatcher.aliases()
                .forEach((alias, id) -> assertThat(contradiction(alias, id))
                        .as("%s is not %s", alias, id)
                        .isFalse());
    }

    /** Whether a name says equipment, and none of what it says is the exercise's. */
    private static boolean contradiction(String name, String id) {
        String lower = name.toLowerCase(Locale.ROOT);
        String equipment =
                Objects.requireNonNullElse(Objects.requireNonNull(BY_ID.get(id)).equipment(), "none");
        List<Set<String>> said = EQUIPMENT.entrySet().stream()
                .filter(word -> lower.matches(".*\\b" + word.getKey() + "\\b.*"))
                .map(Map.Entry::getValue)
                .toList();
        if (lower.matches(".*\\bmachine\\b.*") && WITHOUT_A_MACHINE.contains(id)) {
            return false;
        }
        return !said.isEmpty() && said.stream().noneMatch(known -> known.contains(equipment));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "/exercise-names-certain.csv", numLinesToSkip = 1)
    @DisplayName("a certain name finds its exercise, however it is written")
    void certain(String name, String id) {
        assertThat(MATCHER.match(name)).contains(id);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/exercise-names-unmapped.csv", numLinesToSkip = 1)
    @DisplayName("a name that could mean several things, other equipment or another muscle stays unmapped")
    void unmapped(String name, String why) {
        assertThat(MATCHER.match(name)).as(why).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hevy-kg-rpe.csv", "strong-comma-10.csv", "strong-comma-12.csv", "strong-semicolon-13.csv"})
    @DisplayName("at least 80 % of the work sets of a real log find their exercise, none with other equipment")
    void share(String file) {
        List<String> work = Fixtures.sets(Fixtures.read(Fixtures.real(file))).stream()
                .filter(set -> !"WARMUP".equals(set.get("setType")))
                .map(set -> String.valueOf(set.get("exerciseName")))
                .toList();
        List<String> mapped =
                work.stream().filter(name -> MATCHER.match(name).isPresent()).toList();
        double share = (double) mapped.size() / work.size();
        System.out.printf("%s: %d of %d work sets mapped, %.1f %%%n", file, mapped.size(), work.size(), 100 * share);
        assertThat(share).isGreaterThanOrEqualTo(0.80);
        assertThat(mapped.stream().distinct())
                .noneMatch(name -> contradiction(name, MATCHER.match(name).orElseThrow()));
    }
}
