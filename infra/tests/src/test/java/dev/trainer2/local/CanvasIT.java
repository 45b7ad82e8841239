package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A panel and what an athlete does on it. */
@DisplayName("The canvas")
class CanvasIT {
    static Map<String, ?> action(String surfaceId, String name, Map<String, ?> context) {
        return Map.of(
                "message",
                Map.of(
                        "version",
                        "v0.9",
                        "action",
                        Map.of(
                                "name",
                                name,
                                "surfaceId",
                                surfaceId,
                                "sourceComponentId",
                                "root",
                                "timestamp",
                                Instant.now().toString(),
                                "context",
                                context)),
                "metadata",
                Map.of());
    }

    @Test
    @DisplayName(
            "009-AC2 a set logged by the action of the panel is in the log and in the current workout of the state")
    void logSet() {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            String asked = socket.send("chat.send", Map.of("text", "Start a workout"));
            socket.coachAnswer(athlete.userId(), asked);
            JsonNode panel = socket.await(frame -> socket.type(frame).equals("ui.create"));
            JsonNode logger = panel.path("payload")
                    .path("messages")
                    .valueStream()
                    .flatMap(message ->
                            message.path("updateComponents").path("components").valueStream())
                    .filter(component ->
                            component.path("component").asString("").equals("SetLogger"))
                    .findFirst()
                    .orElseThrow();
            String workoutId = logger.path("workoutId").asString("");
            assertThat(workoutId).isNotBlank();
            Map<String, Object> set = Athletes.set(workoutId, "Front Squat", 92.5, 4);
            String surface = panel.path("payload").path("surfaceId").asString("");
            String id = socket.send("ui.action", action(surface, "logSet", set));
            JsonNode answer = socket.answerTo(id);
            assertThat(socket.type(answer)).isEqualTo("ack");
            String cursor = answer.path("payload").path("cursors").get(0).asString("");

            JsonNode logged = athlete.client()
                    .get("/events?type=SetLogged")
                    .path("events")
                    .get(0);
            assertThat(logged.path("eventId").asString("")).isEqualTo(id);
            assertThat(logged.path("zoneId").asString("")).isEqualTo("Europe/Zurich");
            assertThat(logged.path("payload").path("setId").asString("")).isEqualTo(set.get("setId"));
            assertThat(logged.path("payload").path("load").path("value").asDouble(0))
                    .isEqualTo(92.5);

            JsonNode workout = athlete.client().get("/state?after=" + cursor).path("currentWorkout");
            assertThat(workout.path("workoutId").asString("")).isEqualTo(workoutId);
            assertThat(workout.toString()).contains("Front Squat", "92.5");
            assertThat(athlete.state().path("counts").path("workSets").asInt(0)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("009-AC7 what is no action of our panels, or not of the protocol, is refused with its path")
    void refusedActions() {
        Signed athlete = Athletes.register("Europe/Zurich");
        JsonNode before = athlete.client().get("/events");
        Map<String, Object> set = Athletes.set(UUID.randomUUID().toString(), "Front Squat", 92.5, 4);
        Map<String, Object> tooHard = new java.util.HashMap<>(set);
        tooHard.put("rpe", 11);
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            assertThat(path(socket, action("s", "launchRocket", set))).isEqualTo("payload.message.action.name");
            assertThat(path(socket, Map.of("metadata", Map.of()))).isEqualTo("payload.message");
            assertThat(path(socket, Map.of("message", Map.of("version", "v0.8", "action", Map.of()))))
                    .isEqualTo("payload.message.version");
            assertThat(path(socket, Map.of("message", Map.of("version", "v0.9"))))
                    .isEqualTo("payload.message.action");
            assertThat(path(socket, Map.of("message", Map.of("version", "v0.9", "action", Map.of("name", "logSet")))))
                    .isEqualTo("payload.message.action.context");
            assertThat(path(socket, action("s", "logSet", tooHard))).endsWith("payload.rpe");
            assertThat(path(socket, action("s", "logSet", Map.of()))).endsWith("payload.setId");
            for (Object wrong : List.of("text", List.of(), 7)) {
                assertThat(path(socket, Map.of("message", wrong))).isEqualTo("payload.message");
            }
        }
        assertThat(athlete.client().get("/events")).isEqualTo(before);
    }

    private static String path(Socket socket, Map<String, ?> payload) {
        JsonNode answer = socket.answerTo(socket.send("ui.action", payload));
        assertThat(socket.type(answer)).isEqualTo("error");
        assertThat(answer.path("payload").path("code").asString("")).isEqualTo("VALIDATION_FAILED");
        return answer.path("payload").path("path").asString("");
    }
}
