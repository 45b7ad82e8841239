package dev.trainer2.science.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A hurting area")
class PainAreasTest {
    @ParameterizedTest
    @CsvSource({
        "chest, Pushups, true",
        "chest, Barbell_Squat, false",
        "side_delts, Side_Lateral_Raise, true",
        "side_delts, Standing_Military_Press, false",
        "front_delts, Standing_Military_Press, true",
        "back, Barbell_Deadlift, true",
        "knee, Leg_Extensions, true",
        "knee, Seated_Leg_Curl, true",
        "knee, Romanian_Deadlift, false",
        "knee, Pullups, false",
        "shoulder, Handstand_Push-Ups, true",
        "shoulder, Seated_Cable_Rows, false",
        "shoulder, Triceps_Pushdown, false",
        "elbow, Pullups, true",
        "elbow, Side_Lateral_Raise, false",
        "wrist, Pushups, true",
        "wrist, Leg_Press, false",
        "lower_back, Barbell_Squat, true",
        "lower_back, Leg_Press, false",
        "lower_back, Bent_Over_Barbell_Row, true",
        "hip, Leg_Press, true",
        "hip, Leg_Extensions, false",
        "ankle, Standing_Calf_Raises, true",
        "ankle, Leg_Extensions, false",
        "neck, Barbell_Shrug, true",
        "neck, Barbell_Curl, false",
        "aura, Barbell_Curl, false"
    })
    @DisplayName("008-AC1 rules out what it is the primary muscle of, or what loads the joint")
    void areas(String area, String exercise, boolean out) {
        assertThat(PainAreas.reason(area, Plans.CATALOGUE.byId(exercise).orElseThrow())
                        .isPresent())
                .isEqualTo(out);
    }

    @Test
    @DisplayName("is a muscle with landmarks or one of the joints, and leaves something to train")
    void known() {
        List<String> joints = List.of("neck", "shoulder", "elbow", "wrist", "lower_back", "hip", "knee", "ankle");
        assertThat(joints).allMatch(PainAreas::knows);
        assertThat(PainAreas.knows("rear_delts")).isTrue();
        assertThat(PainAreas.knows("aura")).isFalse();
        for (String joint : joints) {
            assertThat(Plans.CATALOGUE.all().stream()
                            .filter(one -> one.category().equals("strength"))
                            .filter(one -> PainAreas.reason(joint, one).isEmpty())
                            .count())
                    .as(joint)
                    .isGreaterThan(100);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "knee, knee",
        "left knee, knee",
        "Right Shoulder, shoulder",
        "lower back, lower_back",
        "side_delts, side_delts",
        "bad left knee, ",
        "something, "
    })
    @DisplayName("007-AC3 are found in the athlete's own words, with a side or without, and in no others")
    void named(String words, @Nullable String area) {
        assertThat(PainAreas.named(words)).isEqualTo(Optional.ofNullable(area));
    }

    @Test
    @DisplayName("007-AC3 a plan spares a \"left knee\" and what is excluded by its name or its id")
    void sparedAndExcluded() {
        CatalogExercise squat = Plans.CATALOGUE.byId("Barbell_Squat").orElseThrow();
        for (String excluded : List.of("Barbell_Squat", "Barbell Squat", "barbell squat")) {
            assertThat(allowed(Set.of(excluded), Set.of()).allows(squat)).isFalse();
        }
        assertThat(allowed(Set.of(), Set.of("left knee")).allows(squat)).isFalse();
        assertThat(allowed(Set.of(), Set.of()).allows(squat)).isTrue();
    }

    private static AllowedExercises allowed(Set<String> excluded, Set<String> limitations) {
        PlanProfile profile = new PlanProfile(
                Goal.GENERAL,
                Experience.BEGINNER,
                3,
                60,
                Set.of("barbell"),
                excluded,
                limitations,
                Unit.KG,
                null,
                Map.of());
        return new AllowedExercises(profile, PlanHistory.none(LocalDate.of(2025, 9, 1)));
    }
}
