package dev.trainer2.local;

import dev.trainer2.local.Athletes.Signed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/**
 * An athlete who filled in the form, got a plan, and has it changed in words.
 *
 * @param onboarded id of the event of the form
 */
public record PlanRoad(Signed athlete, String onboarded) {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** A new athlete whose first plan is there. */
    public static PlanRoad begin() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Map<String, Object> form = PlanIT.onboarded();
        athlete.client().post("/events", Map.of("events", List.of(form)));
        PlanRoad road = new PlanRoad(athlete, String.valueOf(form.get("eventId")));
        road.plan(1);
        return road;
    }

    /** The plan, when it has a version. */
    JsonNode plan(int version) {
        return await(
                () -> athlete.client().get("/plan"),
                plan -> plan.path("version").asInt(0) >= version);
    }

    /** Sends a message; its event id. */
    String say(String text) {
        Map<String, Object> message = Athletes.event("ChatMessageSent", Map.of("text", text));
        athlete.client().post("/events", Map.of("events", List.of(message)));
        return String.valueOf(message.get("eventId"));
    }

    /** Asks for another exercise in the place of the first one; id of the message. */
    String swap() {
        JsonNode exercise = plan(1).path("sessions").get(0).path("exercises").get(0);
        return say("swap " + exercise.path("name").asString(""));
    }

    /** Id of the diff that waits for an answer. */
    String openDiff() {
        return await(() -> athlete.client().get("/plan/diffs?status=OPEN").path("diffs"), diffs -> !diffs.isEmpty())
                .get(0)
                .path("diffId")
                .asString("");
    }

    void decide(String diffId, String decision) {
        athlete.client().post("/plan/diffs/" + diffId + "/decision", Map.of("decision", decision));
    }

    /** Events of a type in the order of the log, when there are so many. */
    public List<JsonNode> events(String type, int atLeast) {
        JsonNode found = await(
                () -> athlete.client()
                        .get("/events?type=" + type + "&limit=1000")
                        .path("events"),
                events -> events.size() >= atLeast);
        List<JsonNode> events = new ArrayList<>();
        found.forEach(events::add);
        return events;
    }

    /** The explanation of an event. */
    public JsonNode explain(String eventId) {
        return athlete.client().get("/explain/" + eventId);
    }

    /** Ids of the events among causes or effects. */
    static List<String> ids(JsonNode explained, String direction) {
        return explained.path(direction).findValuesAsString("eventId");
    }

    /** Types of the events among causes or effects. */
    static List<String> types(JsonNode explained, String direction) {
        List<String> types = new ArrayList<>();
        explained.path(direction).forEach(one -> types.add(one.path("type").asString("")));
        return types;
    }

    private static JsonNode await(Callable<JsonNode> call, Predicate<JsonNode> until) {
        return Awaitility.await()
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(call, until);
    }
}
