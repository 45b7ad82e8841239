package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an athlete or a faulty client may get wrong. */
@DisplayName("Bad input")
class BadInputIT {
    private static Signed athlete;
    private static JsonNode before;

    @BeforeAll
    static void someEvents() {
        athlete = Athletes.register("Europe/Zurich");
        athlete.appendAndState(List.of(
                Athletes.event("SetLogged", Athletes.set(UUID.randomUUID().toString(), "Deadlift", 140, 3))));
        before = log();
    }

    private static JsonNode log() {
        return athlete.client().get("/events?limit=1000");
    }

    private static String token() {
        return athlete.client().token();
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> set =
                new java.util.LinkedHashMap<>(Athletes.set(UUID.randomUUID().toString(), "Bench Press", 80, 8));
        set.put(field, value);
        return set;
    }

    private static Map<String, Object> without(String field) {
        Map<String, Object> set = with(field, "");
        set.remove(field);
        return set;
    }

    private static String batch(Object... events) {
        return JsonMapper.shared().writeValueAsString(Map.of("events", List.of(events)));
    }

    private static String set(String field, Object value) {
        return batch(Athletes.event("SetLogged", with(field, value)));
    }

    private static String at(Instant instant) {
        return batch(Athletes.event(UUID.randomUUID().toString(), "SetLogged", instant, without("rpe")));
    }

    private static String event(String field, Object value) {
        Map<String, Object> event = new java.util.LinkedHashMap<>(Athletes.event("SetLogged", without("rpe")));
        event.put(field, value);
        return batch(event);
    }

    static Stream<Arguments> faults() {
        String payload = "events[0].payload.";
        return Stream.of(
                Arguments.of("an unknown type", event("type", "SetLoged"), "UNKNOWN_TYPE", "events[0].type"),
                Arguments.of(
                        "a missing field",
                        batch(Athletes.event("SetLogged", without("setId"))),
                        "VALIDATION_FAILED",
                        payload + "setId"),
                Arguments.of("an RPE of 11", set("rpe", 11), "VALIDATION_FAILED", payload + "rpe"),
                Arguments.of(
                        "an endless RPE", set("rpe", 7).replace(":7", ":1e400"), "VALIDATION_FAILED", payload + "rpe"),
                Arguments.of("negative reps", set("reps", -1), "VALIDATION_FAILED", payload + "reps"),
                Arguments.of("reps over 1,000", set("reps", 1001), "VALIDATION_FAILED", payload + "reps"),
                Arguments.of("half a repetition", set("reps", 2.5), "VALIDATION_FAILED", payload + "reps"),
                Arguments.of(
                        "an instant in the far future",
                        at(Instant.now().plus(Duration.ofHours(25))),
                        "VALIDATION_FAILED",
                        "events[0].occurredAt"),
                Arguments.of(
                        "an instant before 1990",
                        at(Instant.parse("1989-12-31T23:59:59Z")),
                        "VALIDATION_FAILED",
                        "events[0].occurredAt"),
                Arguments.of(
                        "an unknown zone", event("zoneId", "Europe/Atlantis"), "VALIDATION_FAILED", "events[0].zoneId"),
                Arguments.of(
                        "a load over 1,000 kg",
                        set("load", Map.of("value", 1000.5, "unit", "kg")),
                        "VALIDATION_FAILED",
                        payload + "load"),
                Arguments.of(
                        "a load of 3,000 lb",
                        set("load", Map.of("value", 3000, "unit", "lb")),
                        "VALIDATION_FAILED",
                        payload + "load"),
                Arguments.of("a NUL character", set("note", "a\u0000b"), "VALIDATION_FAILED", payload + "note"),
                Arguments.of(
                        "a NUL character in an exercise",
                        set("exerciseName", "Row\u0000"),
                        "VALIDATION_FAILED",
                        payload + "exerciseName"),
                Arguments.of("an unknown field", set("color", "red"), "VALIDATION_FAILED", payload + "color"),
                Arguments.of("an id that is none", event("eventId", "1"), "VALIDATION_FAILED", "events[0].eventId"),
                Arguments.of(
                        "another athlete's user id",
                        event("userId", UUID.randomUUID().toString()),
                        "VALIDATION_FAILED",
                        "events[0].userId"),
                Arguments.of("no events", "{\"events\":[]}", "VALIDATION_FAILED", "events"),
                Arguments.of("an event that is a text", "{\"events\":[\"x\"]}", "VALIDATION_FAILED", "events[0]"));
    }

    @ParameterizedTest(name = "005-AC1 {0} is refused with its path, and nothing is written")
    @MethodSource("faults")
    void faultyFields(String name, String body, String code, String path) {
        Rest.Answer answer = Rest.post(token(), "/events", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.paths()).contains(path);
        assertThat(answer.body().path("detail").asString("")).isNotBlank();
        assertThat(log()).isEqualTo(before);
    }

    @ParameterizedTest(name = "005-AC1 a body that is no JSON object is refused with a code: {0}")
    @ValueSource(strings = {"{\"events\":[", "", "null", "[]", "{\"events\":[{]}"})
    void brokenJson(String body) {
        Rest.Answer answer = Rest.post(token(), "/events", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BROKEN_JSON");
        assertThat(log()).isEqualTo(before);
    }

    @Test
    @DisplayName("005-AC1 JSON nested without end is refused with a code")
    void nestedJson() {
        Rest.Answer answer = Rest.post(token(), "/events", "{\"events\":" + "[".repeat(100_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BROKEN_JSON");
        assertThat(log()).isEqualTo(before);
    }

    @Test
    @DisplayName("005-AC1 a body of 5 MB is refused with 413 and a code, and nothing is written")
    void hugeBody() {
        Rest.Answer answer = Rest.post(token(), "/events", set("note", "x".repeat(5 * 1024 * 1024)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("PAYLOAD_TOO_LARGE");
        assertThat(log()).isEqualTo(before);
    }

    @Test
    @DisplayName("005-AC1 an RPE of 11 on the socket is refused with a code and its path, and nothing is written")
    void faultyFieldOnTheSocket() {
        try (Socket socket = Socket.open(TestStack.shared().url(), token())) {
            String id = socket.send(
                    "event.append", Map.of("events", List.of(Athletes.event("SetLogged", with("rpe", 11)))));
            JsonNode answer = socket.answerTo(id);
            assertThat(socket.type(answer)).isEqualTo("error");
            assertThat(answer.path("payload").path("code").asString("")).isEqualTo("VALIDATION_FAILED");
            assertThat(answer.path("payload").path("path").asString("")).isEqualTo("events[0].payload.rpe");
        }
        assertThat(log()).isEqualTo(before);
    }

    @ParameterizedTest(name = "005-AC2 an athlete may not write {0}")
    @ValueSource(
            strings = {
                "UserRegistered",
                "CoachReplied",
                "PlanGenerated",
                "PlanDiffDecided",
                "DeloadTriggered",
                "WeekReviewed",
                "UserErased"
            })
    void systemTypes(String type) {
        Rest.Answer answer = Rest.post(token(), "/events", batch(Athletes.event(type, Map.of())));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("TYPE_NOT_ALLOWED");
        assertThat(answer.paths()).containsExactly("events[0].type");
        assertThat(log()).isEqualTo(before);
    }

    @ParameterizedTest(name = "005-AC3 {0} {1} without a login, or with a made-up one, is 401 with a code")
    @CsvSource({
        "GET,/state",
        "GET,/events",
        "POST,/events",
        "POST,/imports",
        "GET,/imports/1",
        "GET,/fatigue",
        "GET,/plan",
        "GET,/export",
        "DELETE,/account"
    })
    void withoutLogin(String method, String path) {
        for (String token : List.of("", "made-up")) {
            Rest.Answer answer = Rest.send(Rest.request(token, path)
                    .header("Content-Type", "application/json")
                    .method(method, java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("NOT_SIGNED_IN");
        }
    }

    @Test
    @DisplayName("005-AC4 an event under another athlete's event id is one's own and leaves theirs as it was")
    void eventIdOfAnother() {
        JsonNode theirs = before.path("events").get(1);
        String id = theirs.path("eventId").asString("");
        Signed other = Athletes.register("Europe/Zurich");
        other.appendAndState(List.of(Athletes.event(
                id, "BodyweightLogged", Instant.now(), Map.of("load", Map.of("value", 71, "unit", "kg")))));
        assertThat(other.client().get("/events").path("events")).hasSize(2);
        assertThat(other.state().path("bodyweight").path("value").asDouble(0)).isEqualTo(71);
        assertThat(log()).isEqualTo(before);
        assertThat(athlete.state().path("bodyweight").isNull()).isTrue();
    }

    @Test
    @DisplayName("005-AC4 another athlete's import and cursor show nothing of theirs")
    void importAndCursorOfAnother() {
        Signed other = Athletes.register("Europe/Zurich");
        String importId = other.client().startImport(RoadIT.file("hevy-made-up.csv"), Map.of("dryRun", "true"));
        Rest.Answer answer = Rest.get(token(), "/imports/" + importId);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("NOT_FOUND");
        assertThat(Rest.get(other.client().token(), "/imports/" + importId).status())
                .isEqualTo(200);
        String cursor = other.client()
                .get("/events")
                .path("events")
                .get(0)
                .path("cursor")
                .asString("");
        Rest.Answer foreign = Rest.get(token(), "/events?after=" + cursor);
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.body().path("errors").get(0).path("code").asString(""))
                .isEqualTo("FOREIGN_CURSOR");
    }

    @Test
    @DisplayName("005-AC5 one bad event refuses the whole batch, also on the socket")
    void allOrNothing() {
        Map<String, Object> good = Athletes.event("SetLogged", without("rpe"));
        Map<String, Object> bad = Athletes.event("SetLogged", with("rpe", 11));
        Rest.Answer answer = Rest.post(token(), "/events", batch(good, bad, good));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.paths()).containsExactly("events[1].payload.rpe");
        try (Socket socket = Socket.open(TestStack.shared().url(), token())) {
            String id = socket.send("event.append", Map.of("events", List.of(good, bad)));
            assertThat(socket.type(socket.answerTo(id))).isEqualTo("error");
        }
        assertThat(log()).isEqualTo(before);
    }

    @Test
    @DisplayName("005-AC5 a batch of 1,001 events is refused with 413, and one of 1,000 is taken")
    void tooManyEvents() {
        List<Object> events = new ArrayList<>();
        for (int i = 0; i < 1001; i++) {
            events.add(Athletes.event("BodyweightLogged", Map.of("load", Map.of("value", 70, "unit", "kg"))));
        }
        Rest.Answer answer = Rest.post(token(), "/events", batch(events.toArray()));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("TOO_MANY_EVENTS");
        assertThat(log()).isEqualTo(before);
        Signed other = Athletes.register("Europe/Zurich");
        Rest.Answer taken = Rest.post(
                other.client().token(), "/events", batch(events.subList(0, 1000).toArray()));
        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.body().path("accepted")).hasSize(1000);
    }

    @Test
    @DisplayName("005-AC1 005-AC5 an image is refused whole with a code and a message")
    void image() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        Path file = Files.write(TestStack.newFolder("broken").resolve("log.csv"), png);
        JsonNode job = athlete.importFile(file, Map.of());
        assertThat(job.path("status").asString("")).isEqualTo("FAILED");
        assertThat(job.path("error").path("code").asString("")).isNotBlank().isNotEqualTo("INTERNAL");
        assertThat(job.path("error").path("message").asString("")).isNotBlank();
        assertThat(log()).isEqualTo(before);
    }

    @Test
    @DisplayName("005-AC1 of a file with one broken line the others come in, and the line is reported")
    void brokenLine() throws IOException {
        String csv = Files.readString(RoadIT.file("hevy-made-up.csv"));
        int half = csv.indexOf('\n', csv.length() / 2) + 1;
        String broken = csv.substring(0, half) + "\"" + csv.substring(half);
        Path file = Files.writeString(TestStack.newFolder("broken").resolve("log.csv"), broken);
        JsonNode job = Athletes.register("Europe/Zurich").importFile(file, Map.of());
        assertThat(job.path("status").asString("")).isEqualTo("DONE");
        assertThat(job.path("report").path("imported").asInt(0)).isGreaterThan(100);
        assertThat(job.path("report").path("skipped").size()).isBetween(1, 3);
    }

    @ParameterizedTest(name = "005-AC14 {0}")
    @ValueSource(
            strings = {
                "/events?after=%ff",
                "/state?x=%ff",
                "/events?type=%00",
                "/exercises?query=%00",
                "/fatigue?from=-0001-01-01",
                "/fatigue?from=+999999999-01-01"
            })
    @DisplayName("005-AC14 a query that cannot be decoded or names no value is a 400 with a code")
    void query(String path) {
        Rest.Answer answer = Rest.get(token(), path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isNotBlank();
    }

    @Test
    @DisplayName("005-AC14 half of a character is refused with its path, and an id with one does not close the socket")
    void loneSurrogates() {
        Rest.Answer answer =
                Rest.post(token(), "/events", set("exerciseName", "Bench HALF").replace("HALF", "\\ud83d"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.paths()).containsExactly("events[0].payload.exerciseName");
        try (Socket socket = Socket.open(TestStack.shared().url(), token())) {
            socket.sendText("{\"type\":\"ping\",\"id\":\"a\\ud83db\",\"payload\":{}}");
            JsonNode error = socket.await(frame -> socket.type(frame).equals("error"));
            assertThat(error.path("payload").path("path").asString("")).isEqualTo("id");
            socket.send("ping", Map.of());
            socket.await(frame -> socket.type(frame).equals("pong"));
        }
    }

    @Test
    @DisplayName("005-AC14 another site can neither sign somebody in nor register")
    void crossSiteLogin() {
        for (String call : List.of("/auth/login", "/auth/register")) {
            Rest.Answer answer = Rest.send(Rest.request("", call)
                    .header("Content-Type", "text/plain")
                    .header("Origin", "https://elsewhere.example")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                            "{\"email\":\"" + athlete.email() + "\",\"password\":\"" + Athletes.PASSWORD + "\"}")));
            assertThat(answer.status()).as(call).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("ORIGIN_NOT_ALLOWED");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    @DisplayName("005-AC14 a session ends at the logout also when the scheme of its token is written in lower case")
    void lowerCaseBearer() {
        String other = dev.trainer2.local.command.GatewayClient.login(
                        TestStack.shared().url(), athlete.email(), Athletes.PASSWORD)
                .token();
        assertThat(Rest.send(Rest.request("", "/auth/logout")
                                .header("Authorization", "bearer " + other)
                                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()))
                        .status())
                .isEqualTo(204);
        assertThat(Rest.get(other, "/state").status()).isEqualTo(401);
    }
}
