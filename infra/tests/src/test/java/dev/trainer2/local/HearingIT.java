package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventIds;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Conversations on the real stack, each ending in the right state of log and plan. */
@DisplayName("A conversation with the coach")
class HearingIT {
    @Test
    @DisplayName("021-AC2 021-AC3 a proposal is accepted and sets are logged by a yes in the chat")
    void english() {
        PlanRoad road = PlanRoad.begin();
        road.swap();
        road.openDiff();
        heard(road, "ok do it", "Accepted.");
        assertThat(road.plan(2).path("version").asInt()).isEqualTo(2);
        heard(road, "bench press 60x8", "60 kg × 8");
        heard(road, "make it 7 reps", "60 kg × 7");
        heard(road, "yes", "Done, it is in your log");
        JsonNode set = road.events("SetLogged", 1).getFirst();
        assertThat(set.path("payload").path("reps").asInt()).isEqualTo(7);
        heard(road, "what did i bench last time", "Your last **");
    }

    @Test
    @DisplayName("021-AC2 021-AC6 the same in German: pain by its number, a no, and sets of yesterday")
    void german() {
        PlanRoad road = PlanRoad.begin();
        heard(road, "mir tut das handgelenk weh", "1 bis 10");
        heard(road, "4", "Handgelenk, 4 von 10");
        heard(road, "ja", "Erledigt");
        List<JsonNode> pains = road.events("PainReported", 1);
        assertThat(pains).hasSize(1);
        answered(road, pains.getFirst()); // with a change of the plan, to which a no would be the answer as well
        heard(road, "gestern kniebeuge 3x5 60kg", "60 kg × 5");
        heard(road, "nein", "es wurde nichts eingetragen");
        heard(road, "gestern kniebeuge 3x5 65kg", "65 kg × 5");
        road.say("ja");
        List<JsonNode> sets = road.events("SetLogged", 3);
        assertThat(sets)
                .hasSize(3)
                .allSatisfy(set -> assertThat(
                                set.path("payload").path("load").path("value").asDouble())
                        .isEqualTo(65));
    }

    /** Waits for the coach's word on an event. */
    private static void answered(PlanRoad road, JsonNode event) {
        String request = EventIds.requestOf(
                road.athlete().userId(), event.path("eventId").asString(""));
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> road.events("CoachReplied", 1).stream()
                        .anyMatch(reply -> request.equals(
                                reply.path("payload").path("requestId").asString(""))));
    }

    /** Sends a message and waits for an answer with these words. */
    private static void heard(PlanRoad road, String text, String words) {
        road.say(text);
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> road.events("CoachReplied", 1).stream()
                        .anyMatch(reply ->
                                reply.path("payload").path("text").asString("").contains(words)));
    }
}
