package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.WorkoutSummary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Sets that a model offers to log")
class LogToolsTest {
    private static final String EVENING = "5f3d6f0e-3a51-4d3c-9d0e-6c1f5b0a9f11";

    @Test
    @DisplayName("009-AC20 after the session of the day belong to that session")
    void afterASession() throws Exception {
        Question question = Athletes.question("and one more set of bench, 80 for 5");
        question.state().setCurrentWorkout(null);
        question.state()
                .setRecentWorkouts(List.of(WorkoutSummary.newBuilder()
                        .setWorkoutId(EVENING)
                        .setStartedAt(Athletes.NOW.minusSeconds(7_200))
                        .setDate("2025-11-05")
                        .setWorkSets(3)
                        .setTonnageKg(1_000)
                        .setExercises(List.of("Bench Press"))
                        .build()));
        LogTools tools = new LogTools(question);
        tools.log(JsonMapper.shared()
                .valueToTree(Map.of(
                        "title",
                        "One set more",
                        "entries",
                        List.of(Map.of(
                                "kind",
                                "SET",
                                "exercise",
                                "Bench Press",
                                "reps",
                                5,
                                "load",
                                Map.of("value", 80, "unit", "kg"))))));
        assertThat(tools.offer())
                .hasValueSatisfying(offer -> assertThat(((Intent.Confirm) offer).events())
                        .allSatisfy(event -> assertThat(event.toString()).contains("workoutId=" + EVENING)));
    }
}
