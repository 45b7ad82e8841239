package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The road from the form to a plan that changes only as its athlete decides, over the running system. */
@DisplayName("A plan")
class PlanIT {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    static Map<String, Object> onboarded() {
        return Athletes.event(
                "UserOnboarded",
                Map.of(
                        "displayName",
                        "Ada",
                        "goal",
                        "HYPERTROPHY",
                        "experience",
                        "INTERMEDIATE",
                        "daysPerWeek",
                        4,
                        "sessionMinutes",
                        75,
                        "equipment",
                        List.of("barbell", "dumbbell", "cable", "machine"),
                        "excludedExercises",
                        List.of(),
                        "limitations",
                        List.of(),
                        "unit",
                        "kg"));
    }

    private static JsonNode plan(Signed athlete, int version) {
        return Awaitility.await()
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(
                        () -> athlete.client().get("/plan"),
                        plan -> plan.path("version").asInt(0) >= version);
    }

    private static List<JsonNode> diffs(Signed athlete, String status) {
        List<JsonNode> diffs = new ArrayList<>();
        athlete.client().get("/plan/diffs?status=" + status).path("diffs").forEach(diffs::add);
        return diffs;
    }

    private static JsonNode openDiff(Signed athlete) {
        return Awaitility.await()
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> diffs(athlete, "OPEN"), found -> !found.isEmpty())
                .getFirst();
    }

    private static void say(Signed athlete, String text) {
        athlete.client()
                .post("/events", Map.of("events", List.of(Athletes.event("ChatMessageSent", Map.of("text", text)))));
    }

    @Test
    @DisplayName(
            "011-AC7 changes only by an accepted diff: asked for in words, decided once, and shown before and after")
    void decided() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        assertThat(Rest.get(token, "/plan").status()).isEqualTo(404);
        athlete.client().post("/events", Map.of("events", List.of(onboarded())));
        JsonNode first = plan(athlete, 1);
        assertThat(first.path("sessions").isEmpty()).isFalse();
        assertThat(first.path("markdown").asString("")).contains("# Week of");
        JsonNode session = first.path("sessions").get(0);
        JsonNode exercise = session.path("exercises").get(0);
        assertThat(exercise.path("reason").asString("")).isNotBlank();

        say(athlete, "swap " + exercise.path("name").asString(""));
        JsonNode diff = openDiff(athlete);
        assertThat(diff.path("beforeMarkdown").asString(""))
                .isEqualTo(first.path("markdown").asString(""));
        assertThat(diff.path("afterMarkdown").asString(""))
                .isNotEqualTo(diff.path("beforeMarkdown").asString(""));
        String id = diff.path("diffId").asString("");
        Rest.Answer accepted = Rest.post(token, "/plan/diffs/" + id + "/decision", "{\"decision\":\"ACCEPT\"}");
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.body().path("status").asString("")).isEqualTo("ACCEPTED");
        JsonNode second = plan(athlete, 2);
        assertThat(second.path("markdown").asString(""))
                .isEqualTo(diff.path("afterMarkdown").asString(""));
        assertThat(Rest.post(token, "/plan/diffs/" + id + "/decision", "{\"decision\":\"DENY\"}"))
                .satisfies(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.code()).isEqualTo("DECIDED");
                });
        assertThat(Rest.post(token, "/plan/diffs/" + id + "/decision", "{\"decision\":\"MAYBE\"}")
                        .status())
                .isEqualTo(400);
        assertThat(Rest.post(token, "/plan/diffs/" + UUID.randomUUID() + "/decision", "{\"decision\":\"DENY\"}")
                        .status())
                .isEqualTo(404);
    }
}
