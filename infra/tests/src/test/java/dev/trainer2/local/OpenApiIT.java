package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.gateway.log.Cursor;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

@DisplayName("The description of REST")
class OpenApiIT {
    /** Answers no test can have by asking: a part would have to be down, slow or gone first. Other tests have them. */
    private static final Set<String> BY_ACCIDENT = Set.of(
            "GET /health 503",
            "POST /events 410",
            "POST /events 503",
            "POST /events 429",
            "POST /auth/register 429",
            "POST /auth/register 503",
            "POST /auth/login 429",
            "POST /auth/login 503",
            "GET /export 429",
            "DELETE /account 429",
            "POST /account/password 429",
            "POST /account/password 503",
            "DELETE /account 503",
            "GET /state 503",
            "GET /export 503",
            "POST /plan/diffs/{id}/decision 202",
            "POST /imports 413",
            "POST /imports 429",
            "POST /imports/{id}/undo 429",
            "DELETE /account 202");

    private static final String NOBODY = "";

    private static JsonNode served() {
        return Rest.get(NOBODY, "/openapi").body();
    }

    @Test
    @DisplayName("019-AC8 in the repository is what the gateway serves")
    void kept() throws Exception {
        Path made = Path.of("target", "openapi.yaml");
        String text = "# Made by the gateway from its controllers, rest.yaml and the Avro schemas; do not edit.\n"
                + YAMLMapper.builder()
                        .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                        .disable(YAMLWriteFeature.SPLIT_LINES)
                        .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                        .build()
                        .writeValueAsString(served());
        Files.writeString(made, text);
        Path kept = Path.of("..", "..", "spec", "openapi.yaml");
        assertThat(Files.exists(kept) ? new YAMLMapper().readTree(Files.readString(kept)) : null)
                .as("what REST answers has changed: if that is meant, cp infra/tests/%s spec/openapi.yaml", made)
                .isEqualTo(served());
    }

    @Test
    @DisplayName("019-AC9 holds for every answer and refusal, which have no field and no status that it does not name")
    void holds(@TempDir Path folder) throws Exception {
        ApiShapes shapes = new ApiShapes(served());
        PlanRoad road = PlanRoad.begin();
        String token = road.athlete().client().token();
        accounts(shapes, token);
        log(shapes, road, token);
        views(shapes, token);
        plans(shapes, road, token);
        imports(shapes, token, folder);
        leaving(shapes);

        assertThat(shapes.faults()).isEmpty();
        Set<String> missing = new TreeSet<>(shapes.named());
        missing.removeAll(shapes.seen());
        missing.removeIf(call -> BY_ACCIDENT.contains(call) || call.endsWith(" 401") && !call.contains("login"));
        assertThat(missing).as("named and never answered").isEmpty();
    }

    private static void get(ApiShapes shapes, String token, String path, String query) {
        shapes.check("GET", path, Rest.get(token, query));
    }

    private static void post(ApiShapes shapes, String token, String path, String at, String json) {
        shapes.check("POST", path, Rest.post(token, at, json));
    }

    private static void delete(ApiShapes shapes, String token, String path, String at, String json) {
        shapes.check(
                "DELETE",
                path,
                Rest.send(Rest.request(token, at)
                        .header("Content-Type", "application/json")
                        .method("DELETE", BodyPublishers.ofString(json))));
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static void accounts(ApiShapes shapes, String token) {
        for (String open : List.of("/health", "/asyncapi", "/docs/topics", "/auth/session")) {
            get(shapes, NOBODY, open, open);
        }
        get(shapes, token, "/exercises", "/exercises?query=squat");
        get(shapes, token, "/coach", "/coach");
        get(shapes, NOBODY, "/state", "/state");
        String email = UUID.randomUUID() + "@test.trainer2.dev";
        Map<String, String> registration = Map.of(
                "email",
                email,
                "password",
                Athletes.PASSWORD,
                "displayName",
                "Ann",
                "zoneId",
                "Europe/Zurich",
                "unit",
                "lb");
        for (int again = 0; again < 2; again++) { // the second time the email is taken
            post(shapes, NOBODY, "/auth/register", "/auth/register", json(registration));
        }
        post(shapes, NOBODY, "/auth/register", "/auth/register", "{}");
        post(shapes, NOBODY, "/auth/login", "/auth/login", "{\"email\":");
        post(shapes, NOBODY, "/auth/login", "/auth/login", json(Map.of("email", email, "password", "wrong one")));
        Map<String, String> right = Map.of("email", email, "password", Athletes.PASSWORD);
        post(shapes, NOBODY, "/auth/login", "/auth/login", json(right));
        String other = Rest.post(NOBODY, "/auth/login", json(right))
                .body()
                .path("token")
                .asString("");
        String here = Rest.post(NOBODY, "/auth/login", json(right))
                .body()
                .path("token")
                .asString("");
        JsonNode sessions = Rest.get(here, "/auth/sessions").body().path("sessions");
        get(shapes, here, "/auth/sessions", "/auth/sessions");
        String last = sessions.get(sessions.size() - 1).path("id").asString("");
        for (int again = 0; again < 2; again++) { // the second time it is gone
            delete(shapes, here, "/auth/sessions/{id}", "/auth/sessions/" + last, "");
        }
        delete(shapes, here, "/auth/sessions", "/auth/sessions", "");
        assertThat(Rest.get(other, "/state").status()).isEqualTo(401);
        post(shapes, here, "/auth/logout", "/auth/logout", "");
        get(shapes, token, "/auth/session", "/auth/session");
    }

    private static void log(ApiShapes shapes, PlanRoad road, String token) {
        String workout = UUID.randomUUID().toString();
        Map<String, Object> set = Athletes.set(workout, "Barbell Squat", 100, 5);
        Map<String, Object> event = Athletes.event("SetLogged", set);
        String today = LocalDate.now(ZoneId.of("Europe/Zurich")).toString();
        String first = json(Map.of(
                "events",
                List.of(
                        Athletes.event("WorkoutStarted", Map.of("workoutId", workout, "name", "Legs")),
                        event,
                        Athletes.event("BodyweightLogged", Map.of("load", Map.of("value", 180.5, "unit", "lb"))),
                        Athletes.event("ConditioningLogged", Map.of("kind", "run", "minutes", 20, "sessionRpe", 6)),
                        Athletes.event(
                                "ReadinessCheckedIn", Map.of("date", today, "sleepHours", 7.5, "soreness", 3)))));
        for (int again = 0; again < 2; again++) { // the second time all are duplicates
            post(shapes, token, "/events", "/events", first);
        }
        Map<String, Object> corrected = new java.util.HashMap<>(set);
        corrected.put("rpe", 8.5);
        Map<String, Object> reused =
                Athletes.event(String.valueOf(event.get("eventId")), "SetLogged", Instant.now(), corrected);
        post(shapes, token, "/events", "/events", json(Map.of("events", List.of(reused))));
        post(shapes, token, "/events", "/events", "{\"events\":[{}]}");
        post(shapes, token, "/events", "/events", json(Map.of("events", java.util.Collections.nCopies(1001, event))));
        road.say("how recovered am I?");
        road.events("CoachReplied", 2);
        get(shapes, token, "/events", "/events?limit=1000");
        get(shapes, token, "/events", "/events?limit=0");
        get(shapes, token, "/state", "/state?after=nonsense");
        String foreign = new Cursor("another-cluster", 0, 0, 0, "").encode();
        get(shapes, token, "/events", "/events?after=" + foreign);
        get(shapes, token, "/state", "/state?after=" + foreign);
    }

    private static void views(ApiShapes shapes, String token) {
        String today = LocalDate.now(ZoneId.of("Europe/Zurich")).toString();
        String week = dev.trainer2.science.WeeklyReviews.isoWeek(LocalDate.parse(today));
        get(shapes, token, "/state", "/state");
        String workout = Rest.get(token, "/workouts")
                .body()
                .path("workouts")
                .get(0)
                .path("workoutId")
                .asString("");
        get(shapes, token, "/workouts", "/workouts?limit=1");
        get(shapes, token, "/workouts", "/workouts?before=something");
        get(shapes, token, "/workouts/{id}", "/workouts/" + workout);
        get(shapes, token, "/workouts/{id}", "/workouts/" + UUID.randomUUID());
        get(shapes, token, "/lifts", "/lifts");
        get(shapes, token, "/lifts", "/lifts?days=true");
        get(shapes, token, "/lifts", "/lifts?days=some");
        get(shapes, token, "/lifts/{exercise}", "/lifts/barbell%20squat");
        get(shapes, token, "/lifts/{exercise}", "/lifts/nothing");
        get(shapes, token, "/fatigue", "/fatigue");
        get(shapes, token, "/fatigue", "/fatigue?from=someday");
        get(shapes, token, "/weekly-reviews", "/weekly-reviews");
        get(shapes, token, "/weekly-reviews", "/weekly-reviews?from=someday");
        get(shapes, token, "/weekly-reviews/{isoWeek}", "/weekly-reviews/" + week);
        get(shapes, token, "/weekly-reviews/{isoWeek}", "/weekly-reviews/1999-W01");
        get(shapes, token, "/weekly-reviews/{isoWeek}", "/weekly-reviews/someday");
        get(shapes, token, "/explain/fatigue/{date}", "/explain/fatigue/" + today);
        get(shapes, token, "/explain/fatigue/{date}", "/explain/fatigue/1999-01-01");
        get(shapes, token, "/explain/fatigue/{date}", "/explain/fatigue/someday");
        get(shapes, token, "/explain/weekly-reviews/{isoWeek}", "/explain/weekly-reviews/" + week);
        get(shapes, token, "/explain/weekly-reviews/{isoWeek}", "/explain/weekly-reviews/1999-W01");
        get(shapes, token, "/explain/weekly-reviews/{isoWeek}", "/explain/weekly-reviews/someday");
        get(shapes, token, "/explain/{eventId}", "/explain/" + UUID.randomUUID());
        get(shapes, token, "/explain/{eventId}", "/explain/something");
        get(shapes, token, "/export", "/export");
    }

    private static void plans(ApiShapes shapes, PlanRoad road, String token) {
        String decision = "/plan/diffs/{id}/decision";
        get(shapes, token, "/plan", "/plan");
        road.swap();
        String diff = road.openDiff();
        get(shapes, token, "/plan/diffs", "/plan/diffs");
        get(shapes, token, "/plan/diffs", "/plan/diffs?status=MAYBE");
        post(shapes, token, decision, "/plan/diffs/" + diff + "/decision", "{\"decision\":\"PERHAPS\"}");
        post(shapes, token, decision, "/plan/diffs/" + UUID.randomUUID() + "/decision", "{\"decision\":\"ACCEPT\"}");
        for (int again = 0; again < 2; again++) { // the second time it is decided
            post(shapes, token, decision, "/plan/diffs/" + diff + "/decision", "{\"decision\":\"ACCEPT\"}");
        }
        get(shapes, token, "/plan/diffs", "/plan/diffs");
        // every kind of event there is by now, each with its chain
        Rest.get(token, "/events?limit=1000")
                .body()
                .path("events")
                .forEach(event -> get(
                        shapes,
                        token,
                        "/explain/{eventId}",
                        "/explain/" + event.path("eventId").asString("")));
    }

    private static void imports(ApiShapes shapes, String token, Path folder) throws Exception {
        Path csv = folder.resolve("log.csv");
        Files.writeString(
                csv,
                "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
                        + "2025-11-03 17:00:00,Legs,1h,\"Backwards Hop (Odd)\",1,60,5,0,0,,,8\n"
                        + "2025-11-03 17:00:00,Legs,1h,\"Squat (Barbell)\",1,100,5,0,0,,,8\n"
                        + "2025-11-03 17:00:00,Legs,1h,\"Squat (Barbell)\",nonsense,x,y,0,0,,,8\n");
        Rest.Answer started = upload(token, Files.readString(csv));
        shapes.check("POST", "/imports", started);
        shapes.check("POST", "/imports", upload(token, ""));
        String id = started.body().path("importId").asString("");
        Awaitility.await().untilAsserted(() -> {
            Rest.Answer job = Rest.get(token, "/imports/" + id);
            shapes.check("GET", "/imports/{id}", job);
            assertThat(job.body().path("status").asString("")).isEqualTo("DONE");
            assertThat(job.body().path("report").path("unmapped").size()).isEqualTo(1);
        });
        get(shapes, token, "/imports/{id}", "/imports/" + UUID.randomUUID());
        get(shapes, token, "/imports", "/imports");
        String undo = "/imports/{id}/undo";
        post(shapes, token, undo, "/imports/" + UUID.randomUUID() + "/undo", "{}");
        post(shapes, token, undo, "/imports/" + id + "/undo", "{}");
        post(shapes, token, undo, "/imports/" + id + "/undo", "{}");
    }

    private static Rest.Answer upload(String token, String csv) {
        String part = "--trainer2\r\nContent-Disposition: form-data; name=";
        String body = part + "\"unit\"\r\n\r\nkg\r\n" + part + "\"file\"; filename=\"log.csv\"\r\n\r\n" + csv
                + "\r\n--trainer2--\r\n";
        return Rest.send(Rest.request(token, "/imports")
                .header("Content-Type", "multipart/form-data; boundary=trainer2")
                .POST(BodyPublishers.ofString(body)));
    }

    private static void leaving(ApiShapes shapes) {
        Athletes.Signed athlete = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        get(shapes, token, "/plan", "/plan");
        get(shapes, token, "/account/activity", "/account/activity");
        String change = "/account/password";
        post(shapes, token, change, change, "{}");
        post(shapes, token, change, change, json(Map.of("oldPassword", "wrong one", "newPassword", "tuba lampion")));
        post(
                shapes,
                token,
                change,
                change,
                json(Map.of("oldPassword", Athletes.PASSWORD, "newPassword", "tuba lampion")));
        delete(shapes, token, "/account", "/account", "{}");
        delete(shapes, token, "/account", "/account", "{\"password\":\"wrong one\"}");
        delete(shapes, token, "/account", "/account", json(Map.of("password", "tuba lampion")));
    }
}
