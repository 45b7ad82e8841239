package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.local.explain.Again;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rules coach asked again, over the running system. */
@DisplayName("The rules coach asked again")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgainIT {
    private static final List<String> WORDS = List.of(
            "how am I doing?",
            "bench press 80 kg x 5 @8",
            "my knee hurts, 5 of 10",
            "what do I train today?",
            "I only have 40 minutes",
            "no idea what to say");

    private PlanRoad road;
    private String swap;
    private Again again;

    @BeforeAll
    @SuppressWarnings("NullAway.Init")
    void talk() {
        TestStack stack = TestStack.shared();
        again = new Again(
                stack.parts().bootstrapServers(),
                stack.parts().registryUrl(),
                stack.jdbc(),
                stack.options().masterKey());
        road = PlanRoad.begin();
        swap = road.swap();
        road.decide(road.openDiff(), "MODIFY");
        WORDS.forEach(road::say);
        road.athlete()
                .client()
                .post(
                        "/events",
                        Map.of(
                                "events",
                                List.of(
                                        Athletes.event("PainReported", Map.of("area", "shoulder", "severity", 6)),
                                        Athletes.event("PlanRequested", Map.of()))));
        road.events("CoachReplied", 3 + WORDS.size() + 2);
    }

    @Test
    @DisplayName(
            "008-AC13 gives the identical answer, whatever it was asked: form, words, a change sent back, pain, a week")
    void identical() {
        List<JsonNode> replies = road.events("CoachReplied", 3 + WORDS.size() + 2);
        assertThat(replies)
                .allSatisfy(reply -> assertThat(
                                again.compare(road.explain(reply.path("eventId").asString(""))))
                        .isEqualTo(new Again.Result(Again.Outcome.IDENTICAL, "identical")));
        assertThat(road.events("DiffProposed", 2)).isNotEmpty();
        assertThat(road.events("PlanProposed", 2)).isNotEmpty();
    }

    @Test
    @DisplayName("008-AC13 says what differs, and when there is nothing to compare")
    void different() {
        JsonNode reply =
                road.explain(EventIds.replyTo(EventIds.requestOf(road.athlete().userId(), swap)));
        JsonNode changed = JsonMapper.shared().readTree(reply.toString());
        ((ObjectNode) changed.path("event").path("payload")).put("text", "something else");
        ((ObjectNode) changed.path("effects").get(0).path("payload")).put("reason", "another reason");
        assertThat(again.compare(changed)).satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Again.Outcome.DIFFERS);
            assertThat(result.line()).startsWith("again: differs in the text, the reason of proposal 1 (");
        });
        JsonNode ofModel = JsonMapper.shared().readTree(reply.toString());
        ((ObjectNode) ofModel.path("event").path("payload")).put("coach", "model");
        assertThat(again.compare(ofModel).outcome()).isEqualTo(Again.Outcome.NOT_BY_RULES);
        JsonNode old = JsonMapper.shared().readTree(reply.toString());
        ((ObjectNode) old.path("event").path("payload"))
                .put("requestId", UUID.randomUUID().toString());
        assertThat(again.compare(old).outcome()).isEqualTo(Again.Outcome.GONE);
    }
}
