package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Said;
import dev.trainer2.agent.coach.Told;
import dev.trainer2.agent.coach.Trace;
import dev.trainer2.science.plan.PlanOperation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The model coach")
class ModelCoachTest {
    private static final String BENCH = "Your plan has 4 × 6–8 bench at RPE 8. Take 82.5 kg.";

    @ParameterizedTest(
            name = "014-AC1 streams and says what the model says, with its name and prompt in the trace: {0}")
    @EnumSource(Wire.class)
    void text(Wire wire) {
        try (Coached coached = new Coached(wire, Step.say(BENCH))) {
            Answer answer = coached.ask("What did I bench?");
            assertThat(answer.text()).isEqualTo(BENCH);
            assertThat(coached.shown()).isEqualTo(BENCH);
            assertThat(answer.trace().coach()).isEqualTo("model");
            assertThat(answer.trace().model()).isEqualTo("scripted");
            assertThat(answer.trace().promptVersion()).isEqualTo("coach-2");
            assertThat(answer.trace().fallback()).isNull();
            assertThat(answer.trace().parameters()).containsEntry("temperature", 0.2);
            assertThat(coached.server.requests())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.key()).contains(Coached.KEY));
        }
    }

    @ParameterizedTest(name = "014-AC1 reads through tools and answers from what they return: {0}")
    @EnumSource(Wire.class)
    void tools(Wire wire) {
        try (Coached coached = new Coached(
                wire,
                new Step.Use(
                        "Let me look. ",
                        List.of(
                                Step.tool("history", Map.of("exercise", Athletes.BENCH)),
                                Step.tool("exercises", Map.of("query", "barbell curl")),
                                Step.tool("fatigue", Map.of("days", 3)),
                                Step.tool("reviews", Map.of()),
                                Step.tool("state", ""))),
                Step.say("Your best estimate is 108.3 kg."))) {
            Answer answer = coached.ask("How strong am I?");
            assertThat(answer.text()).isEqualTo("Your best estimate is 108.3 kg.");
            assertThat(answer.trace().toolCalls()).allMatch(Trace.ToolCall::ok).hasSize(5);
            assertThat(answer.trace().toolCalls().get(1).result())
                    .contains(Athletes.CURL)
                    .contains("hurts");
            assertThat(coached.shown()).isEqualTo(answer.text());
            assertThat(coached.everStreamed()).contains("Let me look.");
            assertThat(coached.doing).contains("Looking up an exercise");
            assertThat(coached.server.requests().getLast().body().toString())
                    .contains("108.3 kg")
                    .contains("call-4");
        }
    }

    @ParameterizedTest(name = "014-AC1 a week that keeps the rules is proposed, named and timed by the catalogue: {0}")
    @EnumSource(Wire.class)
    void week(Wire wire) {
        try (Coached coached = new Coached(wire, Step.use("proposePlan", Plans.good()), Step.say("Have a look."))) {
            Answer answer = coached.ask(Athletes.withoutPlan("Make me a plan"));
            assertThat(answer.proposals()).singleElement().isInstanceOfSatisfying(Proposal.Week.class, proposal -> {
                assertThat(proposal.week().sessions().getFirst().minutes()).isEqualTo(8 + 8 * 3.25);
                assertThat(proposal.week()
                                .sessions()
                                .getFirst()
                                .exercises()
                                .getFirst()
                                .name())
                        .isEqualTo("Barbell Bench Press - Medium Grip");
                assertThat(Athletes.rules().violations(proposal.week(), List.of()))
                        .isEmpty();
            });
        }
    }

    @ParameterizedTest(name = "014-AC1 a diff is bound to the plan in force: {0}")
    @EnumSource(Wire.class)
    void diff(Wire wire) {
        try (Coached coached = new Coached(
                wire, Step.use("proposeDiff", Plans.setSets(3)), Step.say("From 4 sets to 3 sets, if you agree."))) {
            Answer answer = coached.ask("Less bench please");
            assertThat(answer.proposals()).singleElement().isInstanceOfSatisfying(Proposal.Diff.class, proposal -> {
                assertThat(proposal.diff().planId()).isEqualTo("plan-1");
                assertThat(proposal.diff().basePlanVersion()).isEqualTo(4);
                assertThat(proposal.diff().operations())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                PlanOperation.SetSets.class,
                                sets -> assertThat(sets.sets()).isEqualTo(3));
            });
        }
    }

    @ParameterizedTest(name = "014-AC1 what the athlete says they did is offered for logging, never logged: {0}")
    @EnumSource(Wire.class)
    void log(Wire wire) {
        Map<String, Object> entries = Map.of(
                "title",
                "Today",
                "entries",
                List.of(
                        Map.of(
                                "kind",
                                "SET",
                                "exercise",
                                "Squat",
                                "sets",
                                3,
                                "reps",
                                5,
                                "load",
                                Map.of("value", 100, "unit", "kg")),
                        Map.of("kind", "BODYWEIGHT", "load", Map.of("value", 82, "unit", "kg")),
                        Map.of("kind", "CONDITIONING", "activity", "Run", "minutes", 30)));
        try (Coached coached =
                new Coached(wire, Step.use("proposeLog", entries), Step.say("3 × 5 at 100 kg: shall I log it?"))) {
            Answer answer = coached.ask("I did 3x5 squats at 100 kg, weigh 82 kg and ran 30 minutes");
            assertThat(answer.trace().fallback()).isNull();
            assertThat(answer.intents()).singleElement().isInstanceOfSatisfying(Intent.Confirm.class, confirm -> {
                assertThat(confirm.events()).hasSize(5);
                assertThat(confirm.events())
                        .extracting(event -> event.get("type"))
                        .containsExactly(
                                "SetLogged", "SetLogged", "SetLogged", "BodyweightLogged", "ConditioningLogged");
                assertThat(Told.lines(confirm.events()))
                        .hasSize(confirm.events().size());
            });
        }
    }

    @ParameterizedTest(
            name = "a tool that is none, arguments that are none: told to the model, counted as a round: {0}")
    @EnumSource(Wire.class)
    void wrongCalls(Wire wire) {
        try (Coached coached = new Coached(
                wire,
                Step.use("deleteAccount", Map.of("userId", "athlete-2")),
                Step.use("history", "{\"exercise\": \"Bench"),
                Step.use("fatigue", "[1, 2]"),
                Step.use("state", Map.of("userId", "athlete-2")),
                Step.use("exercises", "{\"query\": null}"),
                Step.say("Sorry, here we go."))) {
            Answer answer = coached.ask("How am I?");
            assertThat(answer.text()).isEqualTo("Sorry, here we go.");
            assertThat(answer.trace().toolCalls())
                    .extracting(Trace.ToolCall::ok)
                    .containsExactly(false, false, false, false, true);
            assertThat(answer.trace().toolCalls())
                    .extracting(Trace.ToolCall::result)
                    .satisfiesExactly(
                            one -> assertThat(one).contains("UNKNOWN_TOOL"),
                            two -> assertThat(two).contains("MALFORMED_JSON"),
                            three -> assertThat(three).contains("MALFORMED_JSON"),
                            four -> assertThat(four).contains("UNKNOWN_ARGUMENT"),
                            five -> assertThat(five).contains("found"));
        }
    }

    @ParameterizedTest(name = "memory is bounded and goes as data: {0}")
    @EnumSource(Wire.class)
    void memory(Wire wire) {
        List<Said> memory = IntStream.range(0, 40)
                .mapToObj(i -> new Said(Said.Who.ATHLETE, "message " + i + " " + "x".repeat(2000), Athletes.NOW))
                .toList();
        try (Coached coached = new Coached(wire, Step.say("Good."))) {
            coached.ask(Athletes.question("And now?", "Bench", memory));
            String body = coached.server.requests().getFirst().body().toString();
            assertThat(body).contains("message 39").doesNotContain("message 20 ");
            assertThat(body.length()).isLessThan(30_000);
        }
    }

    @ParameterizedTest(
            name = "004-AC11 what it costs is measured by provider, model and outcome, without the athlete: {0}")
    @EnumSource(Wire.class)
    void metrics(Wire wire) {
        try (Coached coached = new Coached(wire, Step.nothing(), new Step.Fail(429, "0"), Step.say("Good."))) {
            coached.ask("How am I?");
            for (String outcome : List.of("MODEL_RATE_LIMITED", "none")) {
                assertThat(coached.meters
                                .get("gen_ai.client.operation.duration")
                                .tags("gen_ai.operation.name", "chat", "error.type", outcome)
                                .tag("gen_ai.provider.name", wire.name().toLowerCase(Locale.ROOT))
                                .timer()
                                .count())
                        .as(outcome)
                        .isEqualTo(outcome.equals("none") ? 2 : 1);
            }
            assertThat(coached.meters
                            .get("gen_ai.client.token.usage")
                            .tag("gen_ai.token.type", "output")
                            .summary()
                            .totalAmount())
                    .isEqualTo(2.0 * Wire.TOKENS_OUT);
            assertThat(coached.meters.getMeters())
                    .allSatisfy(meter -> assertThat(meter.getId().getTags())
                            .noneMatch(tag -> tag.getValue().contains(Athletes.USER)));
        }
    }

    @ParameterizedTest(name = "014-AC6 words of an emergency never reach the model: {0}")
    @EnumSource(Wire.class)
    void redFlags(Wire wire) {
        try (Coached coached = new Coached(
                wire, Coached.limits(wire, 5, 6, 1000, 1000, Duration.ofSeconds(5)), Step.say("Push through!"))) {
            Answer answer = coached.ask("I have chest pain, make me a plan");
            assertThat(answer.text()).contains("stop training now");
            assertThat(answer.proposals()).isEmpty();
            assertThat(coached.server.requests()).isEmpty();
        }
    }
}
