package dev.trainer2.monolith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.OneRepMax;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a real Postgres. */
@DisplayName("The monolith")
class MonolithTest {
    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext context;
    private static int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String workout = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        context = MonolithApp.application()
                .run(
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--server.port=0",
                        "--spring.jpa.properties.hibernate.generate_statistics=true");
        port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterAll
    static void stop() throws Exception {
        context.close();
        postgres.close();
    }

    private HttpResponse<String> post(String token, String path, Object body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                JsonMapper.shared().writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String athlete() throws Exception {
        return JsonMapper.shared()
                .readTree(post("", "/athletes", Map.of()).body())
                .path("token")
                .asString("");
    }

    private Map<String, Object> set(String setId, double load, int reps) {
        return Map.of(
                "setId",
                setId,
                "workoutId",
                workout,
                "exerciseName",
                "Bench Press (Barbell)",
                "setIndex",
                0,
                "setType",
                "WORKING",
                "load",
                Map.of("value", load, "unit", "kg"),
                "reps",
                reps,
                "rpe",
                8);
    }

    private static Map<String, Object> event(String type, String at, Map<String, Object> payload) {
        return Map.of(
                "eventId", UUID.randomUUID().toString(),
                "type", type,
                "occurredAt", at,
                "zoneId", "Europe/Zurich",
                "payload", payload);
    }

    /** Posts events and returns what was pushed for them. */
    private JsonNode pushed(String token, List<Map<String, Object>> events) throws Exception {
        Frames frames = new Frames();
        WebSocket socket = http.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/realtime?token=" + token), frames)
                .get(10, TimeUnit.SECONDS);
        try {
            assertThat(frames.next().path("type").asString("")).isEqualTo("session.ready");
            assertThat(post(token, "/events", Map.of("events", events)).statusCode())
                    .isEqualTo(200);
            return frames.next();
        } finally {
            socket.abort();
        }
    }

    private static final class Frames implements WebSocket.Listener {
        private final LinkedBlockingQueue<String> whole = new LinkedBlockingQueue<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                whole.add(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        JsonNode next() throws InterruptedException {
            String frame = whole.poll(10, TimeUnit.SECONDS);
            assertThat(frame).as("a pushed frame").isNotNull();
            return JsonMapper.shared().readTree(frame);
        }
    }

    private static JsonNode row(JsonNode frame, String field) {
        return frame.path("rows")
                .valueStream()
                .filter(row -> row.has(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("020-AC11 stores a set with its workout, lift, day and week, and pushes these rows after the commit")
    void set() throws Exception {
        String token = athlete();
        String id = UUID.randomUUID().toString();
        String at = "2025-09-15T07:48:00Z";
        JsonNode frame = pushed(token, List.of(event("SetLogged", at, set(id, 100, 5))));
        double estimate = OneRepMax.of(100, 5, 8.0).orElseThrow().kilograms();
        assertThat(row(frame, "setType").path("estimate").asDouble()).isEqualTo(estimate);
        assertThat(row(frame, "startedAt").path("tonnageKg").asDouble()).isEqualTo(500);
        assertThat(row(frame, "rtsKg").path("rtsKg").asDouble()).isEqualTo(estimate);
        assertThat(row(frame, "atl").path("lifting").asDouble()).isPositive();
        assertThat(row(frame, "hardSets").path("hardSets").path("chest").asDouble())
                .isEqualTo(1);
        assertThat(context.getBean(JdbcTemplate.class)
                        .queryForObject("select count(*) from training_set where set_id = ?::uuid", Integer.class, id))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("020-AC11 corrects and removes a set, and what followed of it")
    void correction() throws Exception {
        String token = athlete();
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        String at = "2025-09-15T07:48:00Z";
        pushed(token, List.of(event("SetLogged", at, set(first, 100, 5)), event("SetLogged", at, set(second, 200, 5))));
        JsonNode corrected = pushed(token, List.of(event("SetCorrected", at, set(second, 80, 5))));
        assertThat(row(corrected, "startedAt").path("tonnageKg").asDouble()).isEqualTo(900);
        assertThat(row(corrected, "rtsKg").path("rtsKg").asDouble())
                .isEqualTo(OneRepMax.of(100, 5, 8.0).orElseThrow().kilograms());
        JsonNode removed = pushed(token, List.of(event("SetRemoved", at, Map.of("setId", first))));
        assertThat(row(removed, "startedAt").path("workSets").asInt()).isEqualTo(1);
        JsonNode again = pushed(
                token, List.of(event("SetLogged", at, set(UUID.randomUUID().toString(), 10, 5))));
        assertThat(row(again, "startedAt").path("tonnageKg").asDouble()).isEqualTo(450);
    }

    @Test
    @DisplayName("020-AC11 takes a repeated event once, and refuses by the rules of the product")
    void rules() throws Exception {
        String token = athlete();
        String at = "2025-09-15T07:48:00Z";
        Map<String, Object> event = event("SetLogged", at, set(UUID.randomUUID().toString(), 100, 5));
        assertThat(post(token, "/events", Map.of("events", List.of(event, event)))
                        .body())
                .contains(String.valueOf(event.get("eventId")));
        assertThat(post(token, "/events", Map.of("events", List.of(event))).body())
                .contains("\"accepted\":[]");
        HttpResponse<String> heavy =
                post(token, "/events", Map.of("events", List.of(event("SetLogged", at, set("x", 1001, 5)))));
        assertThat(heavy.statusCode()).isEqualTo(400);
        assertThat(heavy.body()).contains("VALIDATION_FAILED", "events[0].payload.setId", "events[0].payload.load");
        assertThat(post("nobody", "/events", Map.of("events", List.of(event))).statusCode())
                .isEqualTo(401);
        assertThat(post(
                                token,
                                "/events",
                                Map.of(
                                        "events",
                                        List.of(event(
                                                "SetRemoved",
                                                at,
                                                Map.of(
                                                        "setId",
                                                        UUID.randomUUID().toString())))))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("020-AC11 asks Postgres as often for a hundred sets of a day as for one")
    void noQueryPerRow() throws Exception {
        String token = athlete();
        String at = "2025-09-15T07:48:00Z";
        var statistics = context.getBean(jakarta.persistence.EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        post(
                token,
                "/events",
                Map.of(
                        "events",
                        List.of(event("SetLogged", at, set(UUID.randomUUID().toString(), 100, 5)))));
        statistics.clear();
        post(
                token,
                "/events",
                Map.of(
                        "events",
                        List.of(event("SetLogged", at, set(UUID.randomUUID().toString(), 100, 5)))));
        long one = statistics.getPrepareStatementCount();
        statistics.clear();
        List<Map<String, Object>> many = java.util.stream.IntStream.range(0, 100)
                .mapToObj(n -> event("SetLogged", at, set(UUID.randomUUID().toString(), 100, 5)))
                .toList();
        post(token, "/events", Map.of("events", many));
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(one);
    }
}
