package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The exercises nearest to a name")
class NearestExercisesTest {
    private final Catalogue catalogue = new Catalogue(List.of(
            exercise("Barbell_Bench_Press_-_Medium_Grip", "Barbell Bench Press - Medium Grip", "barbell"),
            exercise("Dumbbell_Bench_Press", "Dumbbell Bench Press", "dumbbell"),
            exercise("Incline_Dumbbell_Press", "Incline Dumbbell Press", "dumbbell"),
            exercise("Barbell_Squat", "Barbell Squat", "barbell"),
            exercise("Plank", "Plank", "body only")));

    private static CatalogExercise exercise(String id, String name, @Nullable String equipment) {
        return new CatalogExercise(id, name, null, null, null, equipment, List.of("chest"), List.of(), "strength");
    }

    private List<String> nearest(String name) {
        return catalogue.nearest(name, 3).stream().map(CatalogExercise::id).toList();
    }

    @Test
    @DisplayName(
            "002-AC25 are those with like words, also misspelt and in another language, nearest first, three at most")
    void near() {
        assertThat(nearest("Benchpress dumbell paused")).startsWith("Dumbbell_Bench_Press");
        assertThat(nearest("Dumbbell Bench Press, paused"))
                .startsWith("Dumbbell_Bench_Press")
                .hasSizeLessThanOrEqualTo(3)
                .doesNotContain("Plank");
        assertThat(nearest("Bankdrücken eng")).startsWith("Barbell_Bench_Press_-_Medium_Grip");
    }

    @Test
    @DisplayName("002-AC25 are none where no name is like it")
    void none() {
        assertThat(nearest("Zzzz")).isEmpty();
        assertThat(nearest("")).isEmpty();
    }
}
