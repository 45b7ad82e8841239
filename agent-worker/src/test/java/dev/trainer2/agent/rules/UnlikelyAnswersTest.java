package dev.trainer2.agent.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.events.BodyweightEntry;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.science.SetType;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.ExerciseSession;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is unlikely")
class UnlikelyAnswersTest {
    private static Asked bencher(double kg) {
        Asked asked = new Asked();
        ExerciseSession.DoneSet set =
                new ExerciseSession.DoneSet(SetType.WORKING, new dev.trainer2.science.Load(kg, Unit.KG), 8, null);
        asked.sessions.put(
                Asked.BENCH,
                List.of(
                        new ExerciseSession(Asked.MONDAY.minusDays(7), List.of(set)),
                        new ExerciseSession(Asked.MONDAY.minusDays(3), List.of(set))));
        return asked;
    }

    private static List<Map<String, Object>> events(Answer answer) {
        return answer.intents().stream()
                .filter(Intent.Confirm.class::isInstance)
                .flatMap(intent -> ((Intent.Confirm) intent).events().stream())
                .toList();
    }

    @Test
    @DisplayName("015-AC3 is asked about before it is logged, and yes takes the load that was probably meant")
    void decimalPoint() {
        Asked asked = bencher(37.5);
        Answer answer = asked.say("bench press 375 kg x 8");
        assertThat(answer.text()).contains("Did you mean **37.5 kg**?").contains("375 kg");
        assertThat(answer.intents()).isEmpty();
        assertThat(asked.say("yes").text()).contains("37.5 kg × 8");
    }

    @Test
    @DisplayName("015-AC3 is logged and confirmed when the athlete stands by it")
    void meant() {
        Asked asked = bencher(37.5);
        asked.say("bench press 375 kg x 8");
        assertThat(events(asked.say("no")))
                .extracting(event -> event.get("type"))
                .contains("SetLogged", "SetConfirmed");
    }

    @Test
    @DisplayName("015-AC3 in pounds is recognised, and what is likely is not asked about")
    void pounds() {
        assertThat(bencher(102.5).say("bench press 225 kg x 5").text()).contains("pounds");
        assertThat(bencher(102.5).say("bench press 110 kg x 5").intents()).isNotEmpty();
    }

    @Test
    @DisplayName("015-AC3 of body weight is asked about")
    void bodyweight() {
        Asked asked = weighed(81);
        assertThat(asked.say("weight 68 kg").text()).contains("more than a tenth off");
        assertThat(events(asked.say("yes")))
                .singleElement()
                .satisfies(event -> assertThat(event.get("type")).isEqualTo("BodyweightLogged"));
        assertThat(weighed(81).say("weight 80 kg").intents()).isNotEmpty();
    }

    private static Asked weighed(double kg) {
        Asked asked = new Asked();
        asked.weight = new BodyweightEntry(
                new Load(kg, LoadUnit.kg),
                asked.today.minusDays(2).atTime(8, 0).atZone(Asked.ZONE).toInstant(),
                "7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f");
        return asked;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"delete my last weight", "remove the last weigh-in", "lösche mein letztes gewicht"})
    @DisplayName("015-AC4 the last weight is removed by chat")
    void removed(String text) {
        assertThat(events(weighed(682).say(text)))
                .singleElement()
                .isEqualTo(Map.of(
                        "type", "EntryRemoved", "payload", Map.of("eventId", "7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "that was 68.2 not 682",
                "my last weight was 68,2 kg, not 682 kg",
                "correct my last weight to 68.2"
            })
    @DisplayName("015-AC4 the last weight is corrected by chat")
    void corrected(String text) {
        assertThat(events(weighed(682).say(text))).singleElement().satisfies(event -> {
            assertThat(event.get("type")).isEqualTo("EntryCorrected");
            assertThat(java.util.Objects.requireNonNull(event.get("payload")).toString())
                    .contains("68.2");
        });
    }
}
