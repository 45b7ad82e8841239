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

    @Test
    @DisplayName(
            "007-AC2 needs the form first: an athlete who asks for one without it is shown the form, and its answers "
                    + "lead to the first week")
    @SuppressWarnings("unchecked")
    void form() {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            socket.send("chat.send", Map.of("text", "make me a plan"));
            JsonNode panel = socket.await(frame -> socket.type(frame).equals("ui.create"));
            assertThat(panel.toString()).contains("OnboardingForm");
            Map<String, Object> answers = new java.util.LinkedHashMap<>((Map<String, Object>)
                    java.util.Objects.requireNonNull(onboarded().get("payload")));
            socket.answerTo(socket.send("ui.action", CanvasIT.action("panel", "onboard", answers)));
            JsonNode plan = plan(athlete, 1);
            assertThat(plan.path("sessions").size()).isBetween(1, 4);
            JsonNode pushed = socket.await(frame -> socket.type(frame).equals("state.updated")
                    && frame.path("payload").path("rows").has("plan"));
            assertThat(pushed.path("payload").path("rows").path("plan"))
                    .as("the row of a plan is what is asked for")
                    .isEqualTo(plan);
        }
    }

    @Test
    @DisplayName(
            "011-AC11 sent back with words: the diff is superseded and a new one follows the words; where none follows, "
                    + "the plan stands and the athlete is told")
    void modified() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        athlete.client().post("/events", Map.of("events", List.of(onboarded())));
        JsonNode week = plan(athlete, 1);
        String first = week.path("sessions")
                .get(0)
                .path("exercises")
                .get(0)
                .path("name")
                .asString("");
        say(athlete, "swap " + first);
        String id = openDiff(athlete).path("diffId").asString("");
        Rest.Answer sentBack = Rest.post(
                token,
                "/plan/diffs/" + id + "/decision",
                "{\"decision\":\"MODIFY\",\"comment\":\"remove " + first + "\"}");
        assertThat(sentBack.status()).isEqualTo(200);
        assertThat(sentBack.body().path("status").asString("")).isEqualTo("SUPERSEDED");
        JsonNode other = openDiff(athlete);
        assertThat(other.path("diffId").asString("")).isNotEqualTo(id);
        assertThat(other.path("operations").get(0).path("op").asString("")).isIn("REMOVE_EXERCISE", "SKIP_SESSION");

        Rest.post(
                token,
                "/plan/diffs/" + other.path("diffId").asString("") + "/decision",
                "{\"decision\":\"MODIFY\",\"comment\":\"something nicer\"}");
        Awaitility.await().atMost(LIMIT).until(() -> replies(athlete).getLast().contains("your plan stays as it is"));
        assertThat(diffs(athlete, "OPEN")).isEmpty();
        assertThat(plan(athlete, 1).path("version").asInt(0)).isEqualTo(1);
    }

    @Test
    @DisplayName("015-AC2 and what is told in chat is logged once it is confirmed, and once only")
    void confirmed() {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            socket.send("chat.send", Map.of("text", "barbell bench press 80x8 @8, 80x8 @8,5"));
            JsonNode panel = socket.await(frame -> socket.type(frame).equals("ui.create"));
            JsonNode context = panel.findValue("context");
            assertThat(logged(athlete)).isZero();
            String action = UUID.randomUUID().toString();
            Map<String, ?> confirm = CanvasIT.action(
                    "panel",
                    "logTogether",
                    Map.of("eventsJson", context.path("eventsJson").asString("")));
            socket.send("ui.action", action, confirm);
            socket.answerTo(action);
            socket.send("ui.action", action, confirm);
            Awaitility.await().atMost(LIMIT).until(() -> logged(athlete) == 2);
            assertThat(athlete.state().path("counts").path("workSets").asInt(0)).isEqualTo(2);
            String broken = UUID.randomUUID().toString();
            socket.send(
                    "ui.action",
                    broken,
                    CanvasIT.action("panel", "logTogether", Map.of("eventsJson", "[{\"type\":\"SetLogged\"}]")));
            assertThat(socket.type(socket.answerTo(broken))).isEqualTo("error");
            assertThat(logged(athlete)).isEqualTo(2);
        }
    }

    private static int logged(Signed athlete) {
        return athlete.client().get("/events?type=SetLogged").path("events").size();
    }

    private static List<String> replies(Signed athlete) {
        List<String> replies = new ArrayList<>();
        athlete.client()
                .get("/events?type=CoachReplied&limit=1000")
                .path("events")
                .forEach(event -> replies.add(event.path("payload").path("text").asString("")));
        return replies;
    }
}
