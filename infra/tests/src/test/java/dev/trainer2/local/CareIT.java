package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes before training, on the whole road. */
@DisplayName("What an athlete says of their health")
class CareIT {
    private static List<String> replies(Signed athlete) {
        List<String> texts = new ArrayList<>();
        for (JsonNode event : Rest.get(athlete.client().token(), "/events?type=CoachReplied")
                .body()
                .path("events")) {
            texts.add(event.path("payload").path("text").asString());
        }
        return texts;
    }

    private static String reply(Signed athlete, int number) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> replies(athlete).size() >= number);
        return replies(athlete).get(number - 1);
    }

    private static void say(Signed athlete, String text) {
        athlete.appendAndState(List.of(Athletes.event("ChatMessageSent", Map.of("text", text))));
    }

    @Test
    @DisplayName(
            "014-AC14 in the note of a set is answered with a doctor, and holds training back until it was looked at")
    void note() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("setId", UUID.randomUUID().toString());
        payload.put("workoutId", UUID.randomUUID().toString());
        payload.put("exerciseName", "Bench Press (Barbell)");
        payload.put("setIndex", 0);
        payload.put("setType", "WORKING");
        payload.put("load", Map.of("value", 80, "unit", "kg"));
        payload.put("reps", 8);
        payload.put("note", "sharp chest pain, had to stop");
        athlete.appendAndState(List.of(Athletes.event("SetLogged", payload)));
        assertThat(reply(athlete, 1)).contains("stop training now").contains("144");
        say(athlete, "what should I train today");
        assertThat(reply(athlete, 2)).contains("has to be looked at first");
        say(athlete, "went to the doctor, everything is fine");
        assertThat(reply(athlete, 3)).contains("I can suggest training again");
    }

    @Test
    @DisplayName("007-AC3 in words nobody knows is refused with the path of each")
    void unknownWords() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Map<String, Object> payload = Map.of(
                "equipment", List.of("barbell", "Dumbbells"),
                "excludedExercises", List.of("Barbell Squat", "Barbell_Squat", "Moon Walk"),
                "limitations", List.of("knee", "bad left knee"));
        Rest.Answer answer = Rest.post(
                athlete.client().token(),
                "/events",
                JsonMapper.shared()
                        .writeValueAsString(Map.of("events", List.of(Athletes.event("ProfileUpdated", payload)))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("payload.equipment[1]")
                .contains("payload.limitations[1]")
                .doesNotContain("limitations[0]");
        Map<String, Object> exclusions = Map.of("excludedExercises", List.of("Barbell Squat", "Moon Walk"));
        Rest.Answer excluded = Rest.post(
                athlete.client().token(),
                "/events",
                JsonMapper.shared()
                        .writeValueAsString(Map.of("events", List.of(Athletes.event("ProfileUpdated", exclusions)))));
        assertThat(excluded.status()).isEqualTo(400);
        assertThat(excluded.text()).contains("payload.excludedExercises[1]").doesNotContain("excludedExercises[0]");
    }
}
