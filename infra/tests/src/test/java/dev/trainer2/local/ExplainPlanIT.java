package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventIds;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Why a plan is what it is, over the running system: from the plan back to the message, and forward again. */
@DisplayName("An explanation")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainPlanIT {
    private PlanRoad road;
    private String message;
    private String diffId;

    @BeforeAll
    @SuppressWarnings("NullAway.Init")
    void walk() {
        road = PlanRoad.begin();
        message = road.swap();
        diffId = road.openDiff();
        road.decide(diffId, "ACCEPT");
        road.plan(2);
        road.events("CoachReplied", 2);
    }

    private static String id(JsonNode explained) {
        return explained.path("event").path("eventId").asString("");
    }

    /** The explanation of the only cause or effect of a type. */
    private JsonNode next(JsonNode explained, String direction, String type) {
        List<JsonNode> found = explained
                .path(direction)
                .valueStream()
                .filter(one -> one.path("type").asString("").equals(type))
                .toList();
        assertThat(found).as("%s of type %s", direction, type).hasSize(1);
        return road.explain(found.getFirst().path("eventId").asString(""));
    }

    @Test
    @DisplayName("008-AC12 leads from the plan back to the message, with what the coach knew and how it answered")
    void back() {
        JsonNode plan = road.explain(
                road.events("PlanGenerated", 2).get(1).path("eventId").asString(""));
        JsonNode answered = next(plan, "causes", "PlanDiffAnswered");
        assertThat(id(next(plan, "causes", "PlanDiffProposed")))
                .isEqualTo(id(next(answered, "causes", "PlanDiffProposed")));
        JsonNode opened = next(answered, "causes", "PlanDiffProposed");
        JsonNode proposed = next(opened, "causes", "DiffProposed");
        assertThat(PlanRoad.ids(proposed, "causes")).contains(message);
        JsonNode reply = next(proposed, "causes", "CoachReplied");
        assertThat(PlanRoad.ids(reply, "causes")).containsExactly(message);

        JsonNode context = reply.path("context");
        assertThat(context.path("requestId").asString(""))
                .isEqualTo(EventIds.requestOf(road.athlete().userId(), message));
        assertThat(context.path("kind").asString("")).isEqualTo("CHAT");
        assertThat(context.path("round").asInt(0)).isEqualTo(1);
        assertThat(context.path("text").asString("")).startsWith("swap ");
        assertThat(context.path("plan").path("version").asInt(0)).isEqualTo(1);
        assertThat(context.path("state").path("cursor").hasNonNull("offset")).isTrue();
        assertThat(context.path("facts").hasNonNull("asOf")).isTrue();
        assertThat(context.path("memory").toString()).contains("swap ").doesNotContain("[erased]");
        JsonNode coach = reply.path("coach");
        assertThat(coach.path("kind").asString("")).isEqualTo("rules");
        assertThat(coach.path("outcome").asString("")).isEqualTo("ANSWERED");
        assertThat(coach.propertyNames())
                .contains("model", "promptVersion", "parameters", "toolCalls", "guardrails", "fallback", "reason");
        assertThat(coach.path("toolCalls").isArray()).isTrue();
    }

    @Test
    @DisplayName("008-AC12 leads from the message forward to the decision, and so does the form")
    void forward() {
        JsonNode asked = road.explain(message);
        assertThat(PlanRoad.types(asked, "effects")).containsExactly("CoachReplied", "DiffProposed");
        JsonNode reply = next(asked, "effects", "CoachReplied");
        assertThat(PlanRoad.types(reply, "effects"))
                .containsExactlyInAnyOrder(
                        "DiffProposed", "PlanDiffProposed", "PlanDiffAnswered", "PlanDiffDecided", "PlanGenerated");
        JsonNode proposed = next(asked, "effects", "DiffProposed");
        JsonNode opened = next(proposed, "effects", "PlanDiffProposed");
        JsonNode answered = next(opened, "effects", "PlanDiffAnswered");
        assertThat(PlanRoad.types(answered, "effects")).containsExactlyInAnyOrder("PlanDiffDecided", "PlanGenerated");
        JsonNode decided = next(opened, "effects", "PlanDiffDecided");
        assertThat(PlanRoad.ids(decided, "causes")).contains(id(answered), id(opened));
        assertThat(next(decided, "effects", "PlanGenerated")
                        .path("event")
                        .path("payload")
                        .path("week")
                        .path("version")
                        .asInt(0))
                .isEqualTo(2);
        assertThat(PlanRoad.types(road.explain(road.onboarded()), "effects"))
                .containsExactly("CoachReplied", "PlanProposed");
    }

    @Test
    @DisplayName("008-AC12 is the athlete's own: another athlete gets 404")
    void own() {
        String token = Athletes.register("Europe/Zurich").client().token();
        assertThat(Rest.get(token, "/explain/" + message).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("008-AC12 follows a refused proposal to its revision, and a missed session to the plan it is of")
    void revision() {
        String user = road.athlete().userId();
        String asked = EventIds.requestOf(user, message);
        String proposal = EventIds.proposals(asked).get(0);
        String revision = EventIds.revisionOf(asked);
        JsonNode week = road.events("PlanGenerated", 1).getFirst();
        String weekId = week.path("eventId").asString("");
        String day = week.path("payload")
                .path("week")
                .path("sessions")
                .get(0)
                .path("day")
                .asString("");
        String missed = EventIds.requestOfMissed(user, weekId, day);
        String rejection = UUID.randomUUID().toString();
        try (MadeRows rows = new MadeRows(user)) {
            rows.add(
                    rejection,
                    "ProposalRejected",
                    "{\"proposalId\":\"" + proposal + "\",\"rule\":\"R\",\"detail\":\"d\"}");
            rows.add(EventIds.replyTo(revision), "CoachReplied", replied(revision));
            rows.add(EventIds.replyTo(missed), "CoachReplied", replied(missed));

            JsonNode revised = road.explain(EventIds.replyTo(revision));
            assertThat(PlanRoad.ids(revised, "causes")).containsExactly(rejection, message);
            assertThat(revised.has("context")).isFalse();
            assertThat(revised.path("contextNote").asString("")).contains("older than the topic of the requests keeps");
            assertThat(PlanRoad.ids(road.explain(message), "effects")).contains(EventIds.replyTo(revision));
            JsonNode rejected = road.explain(rejection);
            assertThat(PlanRoad.ids(rejected, "causes")).containsExactly(proposal);
            assertThat(PlanRoad.ids(rejected, "effects")).containsExactly(EventIds.replyTo(revision));
            assertThat(PlanRoad.ids(road.explain(EventIds.replyTo(missed)), "causes"))
                    .containsExactly(weekId);
            assertThat(PlanRoad.ids(road.explain(weekId), "effects")).contains(EventIds.replyTo(missed));
        }
    }

    private static String replied(String requestId) {
        return "{\"requestId\":\"" + requestId + "\",\"outcome\":\"ANSWERED\",\"coach\":\"rules\",\"surfaces\":[]}";
    }

    @Test
    @DisplayName("008-AC12 a change sent back leads to the next answer, and that one back to it")
    void sentBack() {
        PlanRoad other = PlanRoad.begin();
        other.swap();
        other.decide(other.openDiff(), "MODIFY");
        other.events("CoachReplied", 3);
        String answer =
                other.events("PlanDiffAnswered", 1).getFirst().path("eventId").asString("");
        JsonNode sentBack = other.explain(answer);
        String reply = EventIds.replyTo(EventIds.requestOf(other.athlete().userId(), answer));
        assertThat(PlanRoad.types(sentBack, "causes")).containsExactly("PlanDiffProposed");
        assertThat(PlanRoad.types(sentBack, "effects")).contains("PlanDiffDecided", "CoachReplied");
        assertThat(PlanRoad.ids(sentBack, "effects")).contains(reply);
        JsonNode explained = other.explain(reply);
        assertThat(PlanRoad.ids(explained, "causes")).containsExactly(answer);
        assertThat(explained.path("context").path("kind").asString("")).isEqualTo("MODIFY");
        assertThat(explained.path("context").path("trigger").path("decision").asString(""))
                .isEqualTo("MODIFY");
    }
}
