package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The exercise matcher")
class ExerciseMatcherTest {
    private final ExerciseMatcher matcher = new ExerciseMatcher(List.of(
            exercise("Barbell_Bench_Press_-_Medium_Grip", "Barbell Bench Press - Medium Grip", "barbell"),
            exercise("Barbell_Squat", "Barbell Squat", "barbell"),
            exercise("Hammer_Curls", "Hammer Curls", "dumbbell"),
            exercise("Leg_Press", "Leg Press", "machine"),
            exercise("EZ-Bar_Curl", "EZ-Bar Curl", "e-z curl bar"),
            exercise("Pullups", "Pullups", "body only"),
            exercise("One-Arm_Dumbbell_Row", "One-Arm Dumbbell Row", "dumbbell"),
            exercise("Reverse_Flyes", "Reverse Flyes", "dumbbell"),
            exercise("Farmers_Walk", "Farmer's Walk", "other"),
            exercise("Plank", "Plank", "body only"),
            exercise("Split_Squats", "Split Squats", null),
            exercise("Twin_A", "Twin Press", "barbell"),
            exercise("Twin_B", "Press Twins", "cable")));

    private static CatalogExercise exercise(String id, String name, @Nullable String equipment) {
        return new CatalogExercise(id, name, null, null, null, equipment, List.of("chest"), List.of(), "strength");
    }

    @ParameterizedTest
    @CsvSource({
        "Squat (Barbell), Barbell_Squat",
        "BARBELL SQUATS, Barbell_Squat",
        "Hammer Curl (Dumbbell), Hammer_Curls",
        "Hammer Curl, Hammer_Curls",
        "Leg Press (Machine), Leg_Press",
        "E-Z Bar Curl, EZ-Bar_Curl",
        "Pull-Up, Pullups",
        "Pull Ups, Pullups",
        "Single Arm DB Row, One-Arm_Dumbbell_Row",
        "Bench Press (Barbell), Barbell_Bench_Press_-_Medium_Grip",
        "Bankdrücken, Barbell_Bench_Press_-_Medium_Grip",
        "Développé couché (Barre), Barbell_Bench_Press_-_Medium_Grip",
        "Reverse Fly (Dumbbell), Reverse_Flyes",
        "Farmers Walk, Farmers_Walk",
        "Farmer’s Walk, Farmers_Walk",
        "Plank (Bodyweight), Plank"
    })
    @DisplayName("sees through case, order, plurals, brackets and languages")
    void matches(String name, String id) {
        assertThat(matcher.match(name)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Twin Press",
        "Hammer Curl (Cable)",
        "Squat (Smith Machine)",
        "Warm Up",
        "Split Squat",
        "Plank (Weighted)",
        "Farmers Walk (Other)",
        "'Leg Press, one leg'",
        "''",
        "***"
    })
    @DisplayName("leaves alone what is ambiguous, other equipment, or unknown")
    void leaves(String name) {
        assertThat(matcher.match(name)).isEmpty();
    }

    @Test
    @DisplayName("has no two aliases that read the same and mean different exercises")
    void aliasesAgree() {
        Map<SortedSet<String>, String> seen = new HashMap<>();
        List<String> conflicts = new ArrayList<>();
        ExerciseMatcher.aliases().forEach((alias, id) -> {
            String earlier = seen.put(ExerciseName.words(alias), id);
            if (earlier != null && !earlier.equals(id)) {
                conflicts.add(alias + ": " + earlier + " or " + id);
            }
        });
        assertThat(conflicts).isEmpty();
        assertThat(seen).hasSizeGreaterThan(250);
    }
}
