package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Trace;
import dev.trainer2.science.plan.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Guardrails between the model and the plan")
class ModelGuardrailTest {
    static Stream<Arguments> rules() {
        return Arrays.stream(Wire.values())
                .flatMap(wire -> Arrays.stream(Rule.values()).map(rule -> Arguments.of(wire, rule)));
    }

    @ParameterizedTest(name = "014-AC4 {0}: {1} is refused with its name and place, and the corrected week passes")
    @MethodSource("rules")
    void corrected(Wire wire, Rule rule) {
        try (Coached coached = new Coached(
                wire,
                Step.use("proposePlan", Plans.breaking(rule)),
                Step.use("proposePlan", Plans.good()),
                Step.say("Here it is."))) {
            Answer answer = coached.ask(Athletes.withoutPlan("Make me a plan"));
            assertThat(answer.trace().fallback()).isNull();
            assertThat(answer.trace().guardrails())
                    .extracting(Trace.Verdict::rule)
                    .contains(rule.name());
            assertThat(coached.server.requests().get(1).body().toString()).contains(rule.name());
            assertThat(answer.proposals()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "014-AC4 {0}: {1} three times gives the answer by rules and proposes nothing")
    @MethodSource("rules")
    void threeTimes(Wire wire, Rule rule) {
        Step bad = Step.use("proposePlan", Plans.breaking(rule));
        try (Coached coached = new Coached(wire, bad, bad, bad, Step.say("Never asked."))) {
            Answer answer = coached.ask(Athletes.withoutPlan("Make me a plan"));
            assertThat(answer.trace().fallback()).isEqualTo("MODEL_GUARDRAIL");
            assertThat(answer.proposals()).isEmpty();
            assertThat(coached.server.requests()).hasSize(3);
        }
    }

    @Test
    @DisplayName("a good proposal before three refusals is not kept")
    void nothingKept() {
        Step bad = Step.use("proposePlan", Plans.breaking(Rule.PAIN));
        try (Coached coached = new Coached(Wire.OPENAI, Step.use("proposePlan", Plans.good()), bad, bad, bad)) {
            assertThat(coached.ask(Athletes.withoutPlan("Make me a plan")).proposals())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("a diff is refused where the week after it breaks a rule, does not fit, or has no plan")
    void diffs() {
        Map<String, Object> noSession = Map.of(
                "reason",
                "rest",
                "operations",
                List.of(Map.of("op", "SKIP_SESSION", "day", "2025-11-04", "rationale", "rest")));
        Map<String, Object> incomplete = Map.of(
                "reason",
                "less",
                "operations",
                List.of(Map.of("op", "SET_SETS", "day", "2025-11-03", "exerciseId", Athletes.BENCH, "rationale", "x")));
        Map<String, Object> inactive = new java.util.HashMap<>(Plans.setSets(3));
        inactive.put("signals", List.of("LOAD"));
        Map<String, Object> invented = new java.util.HashMap<>(Plans.setSets(3));
        invented.put("reason", "your squat of 150 kg");
        try (Coached coached = new Coached(
                Wire.OPENAI,
                Step.use(
                        Step.tool("proposeDiff", Plans.setSets(30)),
                        Step.tool("proposeDiff", noSession),
                        Step.tool("proposeDiff", incomplete),
                        Step.tool("proposeDiff", inactive),
                        Step.tool("proposeDiff", invented)),
                Step.say("It stays."))) {
            Answer answer = coached.ask("Change it");
            assertThat(answer.trace().toolCalls())
                    .extracting(Trace.ToolCall::result)
                    .satisfiesExactly(
                            one -> assertThat(one).contains("VOLUME_OVER_MRV"),
                            two -> assertThat(two).contains("DOES_NOT_FIT"),
                            three -> assertThat(three).contains("MISSING_ARGUMENT"),
                            four -> assertThat(four).contains("SIGNAL_NOT_ACTIVE"),
                            five -> assertThat(five).contains("NUMBERS_NOT_IN_DATA"));
            assertThat(answer.proposals()).isEmpty();
        }
        try (Coached coached =
                new Coached(Wire.OPENAI, Step.use("proposeDiff", Plans.setSets(3)), Step.say("There is no plan."))) {
            Answer answer = coached.ask(Athletes.withoutPlan("Change it"));
            assertThat(answer.trace().toolCalls().getFirst().result()).contains("NO_PLAN");
        }
    }
}
