package dev.trainer2.local.smoke;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.local.command.GatewayClient;
import dev.trainer2.local.stack.StackException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Registers, logs a set over the socket, sees the view pushed, asks the coach, and is forgotten again. */
public final class SmokeJourney {
    private static final String PASSWORD = "a-smoke-test-password";
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final String url;
    private final BiConsumer<String, Duration> told;

    /**
     * @param url of the gateway, or of the proxy before it
     * @param told receives each step with the time it took
     */
    public SmokeJourney(String url, BiConsumer<String, Duration> told) {
        this.url = url;
        this.told = told;
    }

    /** @throws StackException with a sentence when a step fails */
    public void run() {
        long began = System.nanoTime();
        String email = "smoke-" + UUID.randomUUID() + "@example.org";
        try (GatewayClient athlete = GatewayClient.register(url, email, PASSWORD, "Europe/Zurich")) {
            tell("register and sign in", began);
            socket(athlete);
            long erasing = System.nanoTime();
            athlete.delete("/account", Map.of("password", PASSWORD));
            tell("forgotten", erasing);
        }
    }

    private void socket(GatewayClient athlete) {
        long opening = System.nanoTime();
        try (SmokeSocket socket = new SmokeSocket(url, athlete.token())) {
            JsonNode ready = socket.await("greeting", PATIENCE, frame -> is(frame, "session.ready"));
            String userId = ready.path("payload").path("userId").asString("");
            tell("socket open", opening);
            String set = UUID.randomUUID().toString();
            long logging = System.nanoTime();
            socket.send("event.append", set, Map.of("events", List.of(set(set))));
            JsonNode answer = socket.await("answer to the set", PATIENCE, frame -> answers(frame, set));
            if (is(answer, "error")) {
                throw new StackException("The set was refused: " + answer);
            }
            tell("set acknowledged", logging);
            socket.await("pushed view", PATIENCE, frame -> is(frame, "state.updated"));
            tell("view pushed", logging);
            state(athlete, answer);
            chat(socket, userId);
        }
    }

    private void state(GatewayClient athlete, JsonNode answer) {
        long reading = System.nanoTime();
        String cursor = answer.path("payload").path("cursors").path(0).asString("");
        JsonNode state = athlete.get("/state?after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
        if (state.path("counts").path("workSets").asLong(0) != 1) {
            throw new StackException("The state does not have the set: " + state.path("counts"));
        }
        tell("state has the set", reading);
    }

    private void chat(SmokeSocket socket, String userId) {
        long asking = System.nanoTime();
        String question = UUID.randomUUID().toString();
        socket.send("chat.send", question, Map.of("text", "What did I squat last time?"));
        String request = EventIds.requestOf(userId, question);
        JsonNode reply = socket.await(
                "answer of the coach",
                PATIENCE,
                frame -> is(frame, "chat.message")
                        && frame.path("payload").path("requestId").asString("").equals(request));
        String text = reply.path("payload").path("text").asString("");
        if (!text.contains("140")) {
            throw new StackException("The coach does not know the set: " + text);
        }
        tell("coach answered", asking);
    }

    private static Map<String, Object> set(String eventId) {
        return Map.of(
                "eventId",
                eventId,
                "type",
                "SetLogged",
                "occurredAt",
                Instant.now().toString(),
                "zoneId",
                "Europe/Zurich",
                "payload",
                Map.of(
                        "setId",
                        UUID.randomUUID().toString(),
                        "workoutId",
                        UUID.randomUUID().toString(),
                        "exerciseName",
                        "Squat (Barbell)",
                        "setIndex",
                        0,
                        "setType",
                        "WORKING",
                        "load",
                        Map.of("value", 140, "unit", "kg"),
                        "reps",
                        5,
                        "rpe",
                        8));
    }

    private static boolean is(JsonNode frame, String type) {
        return SmokeSocket.type(frame).equals(type);
    }

    private static boolean answers(JsonNode frame, String id) {
        return (is(frame, "ack") || is(frame, "error"))
                && frame.path("payload").path("id").asString("").equals(id);
    }

    private void tell(String step, long since) {
        told.accept(step, Duration.ofNanos(System.nanoTime() - since));
    }
}
