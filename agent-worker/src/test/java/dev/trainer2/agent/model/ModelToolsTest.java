package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Trace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A model")
class ModelToolsTest {
    private static Map<String, Object> log(Map<String, Object> entry) {
        return Map.of("title", "As you say", "entries", List.of(entry));
    }

    private static Map<?, ?> payload(Map<String, Object> event) {
        return (Map<?, ?>) Objects.requireNonNull(event.get("payload"));
    }

    @ParameterizedTest(name = "021-AC18 looks up ranges and their comparison, one exercise, and cards: {0}")
    @EnumSource(Wire.class)
    void reads(Wire wire) {
        try (Coached coached = new Coached(
                wire,
                new Step.Use(
                        "",
                        List.of(
                                Step.tool(
                                        "range",
                                        Map.of(
                                                "from", "2025-10-27",
                                                "to", "2025-11-02",
                                                "compareFrom", "2025-10-20",
                                                "compareTo", "2025-10-26")),
                                Step.tool(
                                        "range",
                                        Map.of("from", "2025-10-01", "to", "2025-11-05", "exercise", Athletes.BENCH)),
                                Step.tool("card", Map.of("topic", "protein")),
                                Step.tool("card", Map.of("exercise", Athletes.BENCH)),
                                Step.tool("card", Map.of("topic", "astrology")),
                                Step.tool("range", Map.of("from", "soon", "to", "later")))),
                Step.say("Train on, and eat enough."))) {
            Answer answer = coached.ask("How much protein, and how was last week against the one before?");
            List<Trace.ToolCall> calls = answer.trace().toolCalls();
            assertThat(calls).extracting(Trace.ToolCall::ok).containsExactly(true, true, true, true, false, false);
            assertThat(calls.get(0).result()).contains("\"range\"", "comparedWith", "workSets");
            assertThat(calls.get(2).result()).contains("1.6", "source", "ISSN");
            assertThat(calls.get(4).result()).contains("NOT_FOUND", "protein");
            assertThat(calls.get(5).result()).contains("must be a date");
        }
    }

    @ParameterizedTest(name = "021-AC18 offers absences to be confirmed, and nothing that is no absence: {0}")
    @EnumSource(Wire.class)
    void absence(Wire wire) {
        Map<String, Object> holiday =
                Map.of("kind", "ABSENCE", "from", "2025-11-10", "to", "2025-11-16", "reason", "HOLIDAY");
        Map<String, Object> backwards =
                Map.of("kind", "ABSENCE", "from", "2025-11-16", "to", "2025-11-10", "reason", "HOLIDAY");
        try (Coached coached = new Coached(
                wire,
                Step.use("proposeLog", log(backwards)),
                Step.use("proposeLog", log(Map.of("kind", "BACK"))),
                Step.use("proposeLog", log(holiday)),
                Step.say("Enjoy the days off; confirm it in the panel."))) {
            Answer answer = coached.ask("I am on holiday from 10 to 16 November");
            assertThat(answer.trace().toolCalls())
                    .extracting(Trace.ToolCall::ok)
                    .containsExactly(false, false, true);
            assertThat(answer.decided()).isEmpty();
            Intent.Confirm offer = (Intent.Confirm) answer.intents().getFirst();
            assertThat(offer.events()).singleElement().satisfies(event -> {
                assertThat(event).containsEntry("type", "AbsencePlanned");
                assertThat(payload(event).get("to")).isEqualTo("2025-11-16");
            });
        }
    }

    @ParameterizedTest(name = "021-AC18 offers to correct and to remove the last set, which keep what is not said: {0}")
    @EnumSource(Wire.class)
    void corrections(Wire wire) {
        try (Coached coached = new Coached(
                wire,
                Step.use("proposeLog", log(Map.of("kind", "CORRECT_SET"))),
                Step.use("proposeLog", log(Map.of("kind", "CORRECT_SET", "reps", 7))),
                Step.say("I corrected nothing yet; confirm it in the panel."))) {
            Answer answer = coached.ask("my last set had 7 reps");
            assertThat(answer.trace().toolCalls())
                    .extracting(Trace.ToolCall::ok)
                    .containsExactly(false, true);
            Intent.Confirm offer = (Intent.Confirm) answer.intents().getFirst();
            Map<?, ?> payload = payload(offer.events().getFirst());
            assertThat(payload.get("reps")).isEqualTo(7);
            assertThat(payload.containsKey("setId")).isTrue();
            assertThat(payload.containsKey("load")).isTrue();
        }
        try (Coached coached = new Coached(
                wire,
                Step.use("proposeLog", log(Map.of("kind", "REMOVE_SET"))),
                Step.say("Confirm it in the panel."))) {
            Intent.Confirm offer =
                    (Intent.Confirm) coached.ask("delete my last set").intents().getFirst();
            assertThat(offer.events().getFirst()).containsEntry("type", "SetRemoved");
        }
    }

    @ParameterizedTest(name = "021-AC20 is told once to answer in the athlete's language, then the rules answer: {0}")
    @EnumSource(Wire.class)
    void language(Wire wire) {
        String english = "You should sleep more and eat enough, and then come back to the bar with more strength.";
        String german = "Du solltest mehr schlafen und genug essen, dann kommst du mit mehr Kraft zurück.";
        try (Coached coached = new Coached(wire, Step.say(english), Step.say(german))) {
            assertThat(coached.ask("wie werde ich stärker und was soll ich essen")
                            .text())
                    .isEqualTo(german);
            assertThat(coached.server.requests().getLast().body().toString()).contains("The athlete writes German");
        }
        try (Coached coached = new Coached(wire, Step.say(english), Step.say(english))) {
            assertThat(coached.ask("wie werde ich stärker und was soll ich essen")
                            .trace()
                            .fallback())
                    .isEqualTo("MODEL_LANGUAGE");
        }
    }

    @ParameterizedTest(name = "021-AC20 names a doctor where one comes first, or is not used: {0}")
    @EnumSource(Wire.class)
    void doctor(Wire wire) {
        String careless = "Sure, just go on lifting as you like and have fun with your training.";
        String careful = "Please talk to your doctor first; then light training is usually fine.";
        try (Coached coached = new Coached(wire, Step.say(careless), Step.say(careful))) {
            assertThat(coached.ask("i'm pregnant, can i still lift?").text()).isEqualTo(careful);
        }
        try (Coached coached = new Coached(wire, Step.say(careless), Step.say(careless))) {
            Answer answer = coached.ask("i have high blood pressure");
            assertThat(answer.trace().fallback()).isEqualTo("MODEL_SAFETY");
            assertThat(answer.text()).contains("doctor");
        }
    }
}
