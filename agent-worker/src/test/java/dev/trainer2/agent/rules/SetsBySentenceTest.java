package dev.trainer2.agent.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.events.WorkoutSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sets told in a sentence")
class SetsBySentenceTest {
    private final Asked asked = new Asked();

    private List<Map<String, Object>> events(String text) {
        return asked.say(text).intents().stream()
                .filter(Intent.Confirm.class::isInstance)
                .map(Intent.Confirm.class::cast)
                .flatMap(confirm -> confirm.events().stream())
                .toList();
    }

    private void trained(String id, int daysAgo, int hour) {
        Instant start = asked.today
                .minusDays(daysAgo)
                .atTime(hour, 0)
                .atZone(Asked.ZONE)
                .toInstant();
        asked.workouts.add(WorkoutSummary.newBuilder()
                .setWorkoutId(id)
                .setStartedAt(start)
                .setDate(asked.today.minusDays(daysAgo).toString())
                .setCompletedAt(start.plus(Duration.ofHours(1)))
                .setWorkSets(3)
                .setTonnageKg(1500.0)
                .setExercises(List.of("Barbell Squat"))
                .build());
    }

    @Test
    @DisplayName("009-AC20 after the session of the day belong to that session")
    void afterASession() {
        trained("yesterday", 1, 18);
        trained("morning", 0, 7);
        trained("evening", 0, 18);
        assertThat(events("bench 80x8")).singleElement().satisfies(event -> {
            assertThat(event.get("type")).isEqualTo("SetLogged");
            assertThat(String.valueOf(event.get("payload"))).contains("workoutId=evening");
        });
    }

    @Test
    @DisplayName("009-AC20 on a day without a session begin one")
    void withoutASession() {
        trained("yesterday", 1, 18);
        assertThat(events("bench 80x8"))
                .extracting(event -> event.get("type"))
                .containsExactly("WorkoutStarted", "SetLogged");
    }
}
