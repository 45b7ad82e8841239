package dev.trainer2.local;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.command.GatewayClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Athletes of the tests: each test has its own. */
public final class Athletes {
    public static final String PASSWORD = "correct horse battery";

    private Athletes() {}

    /**
     * A new athlete, signed in.
     *
     * @param userId from the login
     */
    public record Signed(GatewayClient client, String userId, String email) {
        public JsonNode state() {
            return client.get("/state");
        }

        /** Appends events and waits until the state includes them. */
        public JsonNode appendAndState(List<Map<String, Object>> events) {
            JsonNode appended = client.post("/events", Map.of("events", events));
            JsonNode entries =
                    appended.path("accepted").isEmpty() ? appended.path("duplicates") : appended.path("accepted");
            return client.get("/state?after="
                    + entries.get(entries.size() - 1).path("cursor").asString(""));
        }

        /** Imports a file and waits for its end; the job with status and report. */
        public JsonNode importFile(Path file, Map<String, String> fields) {
            String id = client.startImport(file, fields);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> !client.get("/imports/" + id)
                            .path("status")
                            .asString("")
                            .equals("RUNNING"));
            return client.get("/imports/" + id);
        }
    }

    /**
     * Sends a first set through the stack: classes are loaded, schemas looked up and code compiled by it, so that what the product
     * promises within two seconds is not measured on the first set of all.
     */
    static void warmUp() {
        Signed first = register("Europe/Zurich");
        first.client()
                .post(
                        "/events",
                        Map.of(
                                "events",
                                List.of(event("SetLogged", set(UUID.randomUUID().toString(), "Squat", 60, 5)))));
        Awaitility.await()
                .ignoreExceptions()
                .until(() -> first.state().path("counts").path("workSets").asInt(0) == 1
                        && !first.client()
                                .get("/weekly-reviews")
                                .path("reviews")
                                .isEmpty());
    }

    public static Signed register(String zone) {
        return registered(UUID.randomUUID() + "@test.trainer2.dev", zone);
    }

    /** A new athlete with this email. */
    static Signed registered(String email) {
        return registered(email, "Europe/Zurich");
    }

    private static Signed registered(String email, String zone) {
        GatewayClient client = GatewayClient.register(TestStack.shared().url(), email, PASSWORD, zone);
        return new Signed(client, client.get("/state").path("userId").asString(""), email);
    }

    /** A new athlete whose events come to stand in the same partition as another's. */
    static Signed inPartitionOf(String userId) {
        while (true) {
            Signed found = register("Europe/Zurich");
            if (partition(found.userId()) == partition(userId)) {
                return found;
            }
        }
    }

    private static int partition(String userId) {
        return Topics.partitionOf(userId, TestStack.shared().options().partitions());
    }

    public static Map<String, Object> event(String type, Map<String, ?> payload) {
        return event(UUID.randomUUID().toString(), type, Instant.now(), payload);
    }

    public static Map<String, Object> event(String id, String type, Instant at, Map<String, ?> payload) {
        return Map.of(
                "eventId",
                id,
                "type",
                type,
                "occurredAt",
                at.toString(),
                "zoneId",
                "Europe/Zurich",
                "payload",
                payload);
    }

    public static Map<String, Object> set(String workoutId, String exercise, double kg, int reps) {
        return Map.of(
                "setId",
                UUID.randomUUID().toString(),
                "workoutId",
                workoutId,
                "exerciseName",
                exercise,
                "setIndex",
                0,
                "setType",
                "WORKING",
                "load",
                Map.of("value", kg, "unit", "kg"),
                "reps",
                reps,
                "rpe",
                8);
    }
}
