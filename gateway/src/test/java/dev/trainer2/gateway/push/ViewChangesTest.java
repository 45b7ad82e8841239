package dev.trainer2.gateway.push;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.gateway.push.ViewChanges.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changes of the views")
class ViewChangesTest {
    private final ViewChanges changes = new ViewChanges();

    @Test
    @DisplayName("are told with their rows, the last of each place")
    void rows() {
        changes.add(View.STATE, "user", Map.of("counts", 1));
        changes.add(View.WORKOUTS, "user|a", Map.of("workoutId", "a", "workSets", 1));
        changes.add(View.WORKOUTS, "user|a", Map.of("workoutId", "a", "workSets", 2));
        assertThat(changes.payload())
                .containsEntry("views", List.of("workouts", "state"))
                .containsEntry(
                        "rows",
                        Map.of(
                                "workouts", List.of(Map.of("workoutId", "a", "workSets", 2)),
                                "state", Map.of("counts", 1)));
    }

    @Test
    @DisplayName("023-AC7 are told with the plan as a row of its own, by name where there is none any more")
    void plan() {
        changes.add(View.PLAN, "user", Map.of("planId", "p"));
        assertThat(changes.payload())
                .isEqualTo(Map.of("views", List.of("plan"), "rows", Map.of("plan", Map.of("planId", "p"))));
        changes.add(View.PLAN, "user", null);
        assertThat(changes.payload()).isEqualTo(Map.of("views", List.of("plan")));
    }

    @Test
    @DisplayName("023-AC7 are told by name alone where the rows do not fit into 32 kB")
    void tooMuch() {
        changes.add(View.WORKOUTS, "user|a", Map.of("workoutId", "a"));
        changes.add(View.STATE, "user", Map.of("counts", "x".repeat(ViewChanges.MOST_BYTES)));
        assertThat(changes.payload())
                .containsEntry("views", List.of("workouts", "state"))
                .containsEntry("rows", Map.of("workouts", List.of(Map.of("workoutId", "a"))));
    }

    @Test
    @DisplayName("023-AC7 are told by name alone where a row is gone")
    void gone() {
        changes.add(View.LIFTS, "user|squat", Map.of("exercise", "squat"));
        changes.add(View.LIFTS, "user|bench", null);
        assertThat(changes.payload()).isEqualTo(Map.of("views", List.of("lifts")));
    }
}
