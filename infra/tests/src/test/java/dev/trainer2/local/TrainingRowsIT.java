package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Workouts and lifts")
class TrainingRowsIT {
    private static final Instant NOW = Instant.now();

    private static String workout(int daysAgo) {
        return new UUID(0, daysAgo).toString();
    }

    private static Map<String, Object> set(int daysAgo, double kg, int reps) {
        return Athletes.event(
                UUID.randomUUID().toString(),
                "SetLogged",
                NOW.minus(Duration.ofDays(daysAgo)),
                Map.of(
                        "setId",
                        UUID.randomUUID().toString(),
                        "workoutId",
                        workout(daysAgo),
                        "exerciseName",
                        "Barbell Squat",
                        "exerciseId",
                        "Barbell_Squat",
                        "setIndex",
                        0,
                        "setType",
                        "WORKING",
                        "load",
                        Map.of("value", kg, "unit", "kg"),
                        "reps",
                        reps,
                        "rpe",
                        8));
    }

    private static Signed trained() {
        Signed athlete = Athletes.register("Europe/Zurich");
        List<Map<String, Object>> events = new ArrayList<>();
        for (int week = 0; week < 5; week++) {
            events.add(set(800 - 7 * week, 100 + 2.5 * week, 5));
        }
        athlete.appendAndState(events);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> athlete.client().get("/workouts").path("workouts").size() == 5);
        return athlete;
    }

    @Test
    @DisplayName("023-AC3 workouts are given newest first in pages, each as it stands, and one by its id")
    void workouts() {
        Signed athlete = trained();
        JsonNode first = athlete.client().get("/workouts?limit=2");
        assertThat(ids(first)).containsExactly(workout(772), workout(779));
        JsonNode second = athlete.client()
                .get("/workouts?limit=2&before=" + first.path("next").asString(""));
        assertThat(ids(second)).containsExactly(workout(786), workout(793));
        JsonNode last =
                athlete.client().get("/workouts?before=" + second.path("next").asString(""));
        assertThat(ids(last)).containsExactly(workout(800));
        assertThat(last.path("next").isNull()).isTrue();
        JsonNode one = athlete.client().get("/workouts/" + workout(772));
        assertThat(one.path("tonnageKg").asDouble()).isEqualTo(550);
        assertThat(one.path("sets").get(0).path("e1rmKg").asDouble()).isGreaterThan(110);
        assertThat(one.path("sets").get(0).path("ssu").asDouble()).isPositive();
        assertThat(one.path("records")).hasSize(1);
        String byDate = one.path("date").asString("");
        assertThat(ids(athlete.client().get("/workouts?before=" + byDate))).hasSize(4);
    }

    private static List<String> ids(JsonNode page) {
        return page.path("workouts")
                .valueStream()
                .map(workout -> workout.path("workoutId").asString(""))
                .toList();
    }

    @Test
    @DisplayName("023-AC3 a lift has its bests, its last session however old, and the e1RM of every session day")
    void lifts() {
        Signed athlete = trained();
        JsonNode lifts = athlete.client().get("/lifts").path("lifts");
        assertThat(lifts).hasSize(1);
        assertThat(lifts.get(0).path("exercise").asString("")).isEqualTo("Barbell_Squat");
        assertThat(lifts.get(0).path("sessions").asInt()).isEqualTo(5);
        assertThat(lifts.get(0)
                        .path("last")
                        .path("sets")
                        .get(0)
                        .path("load")
                        .path("value")
                        .asDouble())
                .isEqualTo(110);
        assertThat(lifts.get(0).has("days")).isFalse();
        JsonNode squat = athlete.client().get("/lifts/Barbell_Squat");
        assertThat(squat.path("days")).hasSize(5);
        assertThat(athlete.client().get("/lifts?days=true").path("lifts").get(0))
                .isEqualTo(squat);
        assertThat(squat.path("best").get(0).path("reps").asInt()).isEqualTo(5);
    }

    @Test
    @DisplayName("023-AC4 what is asked for and not there is told with its code, and another athlete's is not there")
    void refused() {
        Signed athlete = trained();
        Signed other = Athletes.register("Europe/Zurich");
        assertThat(other.client().get("/workouts").path("workouts")).isEmpty();
        assertThat(Rest.get(other.client().token(), "/workouts/" + workout(772)).status())
                .isEqualTo(404);
        assertThat(Rest.get(athlete.client().token(), "/lifts/Nothing")
                        .body()
                        .path("code")
                        .asString(""))
                .isEqualTo("LIFT_NOT_FOUND");
        Rest.Answer unknown = Rest.get(athlete.client().token(), "/workouts?before=nothing");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body().path("errors").get(0).path("path").asString(""))
                .isEqualTo("before");
        assertThat(Rest.get(athlete.client().token(), "/workouts?limit=0").status())
                .isEqualTo(400);
        assertThat(Rest.get(athlete.client().token(), "/lifts?days=some").status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("023-AC7 a set is on the other phone with its rows, as REST gives them, without a question")
    void pushed() {
        Signed athlete = trained();
        try (Socket phone =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            athlete.client().post("/events", Map.of("events", List.of(set(0, 120, 5))));
            JsonNode workout = phone.await(frame -> row(frame, "workouts", "workoutId", workout(0)) != null);
            assertThat(row(workout, "workouts", "workoutId", workout(0)))
                    .isEqualTo(athlete.client().get("/workouts/" + workout(0)));
            JsonNode lift = phone.await(frame -> row(frame, "lifts", "exercise", "Barbell_Squat") != null);
            assertThat(row(lift, "lifts", "exercise", "Barbell_Squat"))
                    .isEqualTo(athlete.client().get("/lifts/Barbell_Squat"));
            JsonNode state = phone.await(frame ->
                    rows(frame).path("state").path("counts").path("workSets").asInt(0) == 6);
            assertThat(rows(state).path("state")).isEqualTo(athlete.state());
            phone.await(frame -> rows(frame).path("days").path(0).path("load").asDouble(0) > 0);
            phone.await(
                    frame -> rows(frame).path("weeks").path(0).path("workSets").asInt(0) == 1);
        }
    }

    private static JsonNode rows(JsonNode frame) {
        return frame.path("payload").path("rows");
    }

    /** The row of a view in which a field has a value; null without one. */
    private static @Nullable JsonNode row(JsonNode frame, String view, String field, String value) {
        return rows(frame)
                .path(view)
                .valueStream()
                .filter(row -> row.path(field).asString("").equals(value))
                .findFirst()
                .orElse(null);
    }
}
