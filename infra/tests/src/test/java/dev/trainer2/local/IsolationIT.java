package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Somebody who knows every id of an athlete, and asks with them wherever an id is taken. */
@DisplayName("An athlete who has the ids of another")
class IsolationIT {
    private static final String EXERCISE = "Canary Press";
    private static final String NOTE = "canary-note-7f3a";
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** By the path of the call in OpenAPI: the victim's ids there, and others like them that nobody has. */
    private record Known(List<String> theirs, List<String> nobodys) {}

    private static final Map<String, Known> IDS = new java.util.TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    private static PlanRoad victim;

    @SuppressWarnings("NullAway.Init")
    private static String attacker;

    @BeforeAll
    static void train(@TempDir Path folder) throws Exception {
        victim = PlanRoad.begin();
        Signed athlete = victim.athlete();
        attacker = Athletes.register("Europe/Zurich").client().token();
        String workout = UUID.randomUUID().toString();
        Map<String, Object> set = new java.util.HashMap<>(Athletes.set(workout, EXERCISE, 61.5, 7));
        set.put("note", NOTE);
        Map<String, Object> event =
                Athletes.event(UUID.randomUUID().toString(), "SetLogged", Instant.parse("2025-03-12T17:00:00Z"), set);
        athlete.appendAndState(List.of(event));
        victim.swap();
        String diff = victim.openDiff();
        Path csv = Files.writeString(
                folder.resolve("log.csv"),
                "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps\n"
                        + "2025-03-14 18:00:00,Push,1h,Bench Press (Barbell),1,80,8\n");
        String importId = athlete.client().startImport(csv, Map.of());
        Awaitility.await()
                .until(() -> athlete.client()
                        .get("/imports/" + importId)
                        .path("status")
                        .asString("")
                        .equals("DONE"));
        String session = athlete.client()
                .get("/auth/sessions")
                .path("sessions")
                .get(0)
                .path("id")
                .asString("");
        List<String> events = new ArrayList<>();
        athlete.client()
                .get("/events?limit=1000")
                .path("events")
                .forEach(one -> events.add(one.path("eventId").asString("")));
        IDS.put("/workouts/{id}", uuids(workout));
        IDS.put("/lifts/{exercise}", new Known(List.of("canary%20press"), List.of("nobody%20press")));
        IDS.put("/explain/{eventId}", uuids(events.toArray(String[]::new)));
        IDS.put("/explain/fatigue/{date}", new Known(List.of("2025-03-12"), List.of("2024-03-12")));
        IDS.put("/explain/weekly-reviews/{isoWeek}", new Known(List.of("2025-W11"), List.of("2024-W11")));
        IDS.put("/weekly-reviews/{isoWeek}", new Known(List.of("2025-W11"), List.of("2024-W11")));
        IDS.put("/plan/diffs/{id}/decision", uuids(diff));
        IDS.put("/imports/{id}", uuids(importId));
        IDS.put("/imports/{id}/undo", uuids(importId));
        IDS.put("/auth/sessions/{id}", uuids(session));
    }

    private static Known known(String path) {
        return Objects.requireNonNull(IDS.get(path), "a call with an id that this test does not know: " + path);
    }

    private static Known uuids(String... theirs) {
        return new Known(
                List.of(theirs),
                java.util.stream.Stream.of(theirs)
                        .map(id -> UUID.randomUUID().toString())
                        .toList());
    }

    private static Rest.Answer call(String token, String method, String path, String body) {
        return Rest.send(Rest.request(token, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** What an answer says, but for the id that was asked with. */
    private static String saying(Rest.Answer answer, String id) {
        String plain = id.replace("%20", " ");
        return answer.status() + " " + answer.text().replace(id, "<id>").replace(plain, "<id>");
    }

    private static void assertTellsNothing(String text) {
        assertThat(text)
                .doesNotContain(
                        EXERCISE,
                        NOTE,
                        victim.athlete().userId(),
                        victim.athlete().email());
    }

    @Test
    @DisplayName("024-AC16 gets from every call that takes one what they get with an id that nobody has")
    void everyCall() throws Exception {
        JsonNode paths = new YAMLMapper()
                .readTree(Files.readString(Path.of("..", "..", "spec", "openapi.yaml")))
                .path("paths");
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            Matcher parameter = PARAMETER.matcher(path.getKey());
            if (!parameter.find()) {
                continue;
            }
            Known known = known(path.getKey());
            for (String method : path.getValue().propertyNames()) {
                for (int n = 0; n < known.theirs().size(); n++) {
                    String body = method.equals("post") ? "{\"decision\":\"ACCEPT\"}" : "";
                    String theirs = known.theirs().get(n);
                    String nobodys = known.nobodys().get(n);
                    String verb = method.toUpperCase(Locale.ROOT);
                    Rest.Answer real = call(attacker, verb, parameter.replaceFirst(theirs), body);
                    Rest.Answer made = call(attacker, verb, parameter.replaceFirst(nobodys), body);
                    assertThat(saying(real, theirs))
                            .as(verb + " " + path.getKey())
                            .isEqualTo(saying(made, nobodys));
                    assertThat(real.status()).as(verb + " " + path.getKey()).isBetween(400, 404);
                    assertTellsNothing(real.text().replace(theirs, ""));
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(15);
        String token = victim.athlete().client().token();
        assertThat(Rest.get(token, "/plan/diffs?status=OPEN")
                        .body()
                        .path("diffs")
                        .isEmpty())
                .as("nobody decided in their place")
                .isFalse();
        assertThat(Rest.get(token, "/imports")
                        .body()
                        .path("imports")
                        .get(0)
                        .path("status")
                        .asString(""))
                .isEqualTo("DONE");
    }

    @Test
    @DisplayName("024-AC16 gets with another's cursor or workout in a query what they get with a made-up one")
    void queries() {
        String token = victim.athlete().client().token();
        String cursor = Rest.get(token, "/state").body().path("cursor").asString("");
        String workout = known("/workouts/{id}").theirs().getFirst();
        for (String path : List.of("/events?after=", "/state?after=")) {
            Rest.Answer answer = Rest.get(attacker, path + cursor);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertTellsNothing(answer.text());
        }
        assertThat(saying(Rest.get(attacker, "/workouts?before=" + workout), workout))
                .isEqualTo(saying(Rest.get(attacker, "/workouts?before=" + new UUID(7, 7)), new UUID(7, 7).toString()));
        for (String path : List.of(
                "/events?limit=1000",
                "/workouts",
                "/lifts",
                "/fatigue",
                "/weekly-reviews",
                "/imports",
                "/plan/diffs",
                "/auth/sessions",
                "/account/activity",
                "/state",
                "/export")) {
            assertTellsNothing(Rest.get(attacker, path).text());
        }
    }

    @Test
    @DisplayName("024-AC16 changes nothing of theirs by events and frames that name their ids")
    void events() {
        // somebody else: what they write under a known id is theirs
        String writer = Athletes.register("Europe/Zurich").client().token();
        String workout = known("/workouts/{id}").theirs().getFirst();
        String diff = known("/plan/diffs/{id}/decision").theirs().getFirst();
        String event = known("/explain/{eventId}").theirs().getLast();
        Signed athlete = victim.athlete();
        JsonNode before =
                Rest.get(athlete.client().token(), "/workouts/" + workout).body();
        String setId = before.path("sets").get(0).path("setId").asString("");
        List<Map<String, Object>> attacks = List.of(
                Athletes.event("SetRemoved", Map.of("setId", setId)),
                Athletes.event("EntryRemoved", Map.of("eventId", event)),
                Athletes.event("PlanDiffAnswered", Map.of("diffId", diff, "decision", "ACCEPT")),
                Athletes.event("WorkoutCompleted", Map.of("workoutId", workout)),
                Athletes.event(
                        event, "BodyweightLogged", Instant.now(), Map.of("load", Map.of("value", 80, "unit", "kg"))));
        Rest.Answer answer =
                Rest.post(writer, "/events", JsonMapper.shared().writeValueAsString(Map.of("events", attacks)));
        assertThat(answer.status()).as("ids are each athlete's own").isEqualTo(202);
        assertThat(answer.body().path("duplicates").isEmpty()).isTrue();
        try (Socket socket = Socket.open(TestStack.shared().url(), writer)) {
            JsonNode acked = socket.answerTo(socket.send("event.append", Map.of("events", attacks)));
            assertThat(socket.type(acked)).isEqualTo("ack");
            String cursor = Rest.get(athlete.client().token(), "/state")
                    .body()
                    .path("cursor")
                    .asString("");
            assertThat(socket.type(socket.answerTo(socket.send("session.resume", Map.of("cursor", cursor)))))
                    .isEqualTo("error");
            athlete.appendAndState(
                    List.of(Athletes.event("BodyweightLogged", Map.of("load", Map.of("value", 81, "unit", "kg")))));
            socket.answerTo(socket.send("event.append", Map.of("events", attacks)));
            assertTellsNothing(socket.frames().toString());
        }
        assertThat(Rest.get(athlete.client().token(), "/workouts/" + workout).body())
                .isEqualTo(before);
        assertThat(athlete.client().get("/plan/diffs?status=OPEN").path("diffs").isEmpty())
                .isFalse();
    }
}
