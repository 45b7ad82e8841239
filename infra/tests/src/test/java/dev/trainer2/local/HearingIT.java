package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        answered(road, "ok do it", 2);
        assertThat(road.events("PlanDiffAnswered", 1)
                        .getFirst()
                        .path("payload")
                        .path("decision")
                        .asString(""))
                .isEqualTo("ACCEPT");
        assertThat(road.plan(2).path("version").asInt()).isEqualTo(2);
        answered(road, "bench press 60x8", 3);
        answered(road, "make it 7 reps", 4);
        assertThat(answered(road, "yes", 5)).contains("60 kg × 7");
        JsonNode set = road.events("SetLogged", 1).getFirst();
        assertThat(set.path("payload").path("reps").asInt()).isEqualTo(7);
        assertThat(answered(road, "what did i bench last time", 6)).contains("60 kg × 7");
    }

    @Test
    @DisplayName("021-AC2 021-AC6 the same in German: pain by its number, a no, and sets of yesterday")
    void german() {
        PlanRoad road = PlanRoad.begin();
        assertThat(answered(road, "mir tut das handgelenk weh", 2)).contains("1 bis 10");
        assertThat(answered(road, "4", 3)).contains("Handgelenk, 4 von 10");
        answered(road, "ja", 4);
        assertThat(road.events("PainReported", 1)).hasSize(1);
        answered(road, "gestern kniebeuge 3x5 60kg", 5);
        answered(road, "nein", 6);
        answered(road, "gestern kniebeuge 3x5 65kg", 7);
        assertThat(answered(road, "ja", 8)).contains("65 kg × 5");
        List<JsonNode> sets = road.events("SetLogged", 3);
        assertThat(sets)
                .hasSize(3)
                .allSatisfy(set -> assertThat(
                                set.path("payload").path("load").path("value").asDouble())
                        .isEqualTo(65));
    }

    /** Sends a message and waits for the answer, which is the one of this number. */
    private static String answered(PlanRoad road, String text, int number) {
        road.say(text);
        List<JsonNode> replies = road.events("CoachReplied", number);
        return replies.getLast().path("payload").path("text").asString("");
    }
}
