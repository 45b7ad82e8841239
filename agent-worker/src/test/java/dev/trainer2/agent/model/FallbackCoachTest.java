package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.provider.FailureCode;
import dev.trainer2.agent.provider.ModelSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The fallback to rules")
class FallbackCoachTest {
    private static final String QUESTION = "What did I bench last time?";
    private static final String BY_RULES = "Your last **Bench Press (Barbell)** was on Monday";

    static Stream<Arguments> failures() {
        Map<Step[], FailureCode> cases = new java.util.LinkedHashMap<>();
        cases.put(steps(new Step.Fail(500, "0"), new Step.Fail(503, "0")), FailureCode.MODEL_ERROR);
        cases.put(steps(new Step.Fail(429, "0"), new Step.Fail(429, "0")), FailureCode.MODEL_RATE_LIMITED);
        cases.put(steps(new Step.Fail(429, "3600")), FailureCode.MODEL_RATE_LIMITED);
        cases.put(steps(new Step.Fail(429, "Wed, 21 Oct 2099 07:28:00 GMT")), FailureCode.MODEL_RATE_LIMITED);
        cases.put(steps(new Step.Fail(401, "")), FailureCode.MODEL_ERROR);
        cases.put(steps(new Step.Fail(400, "")), FailureCode.MODEL_ERROR);
        cases.put(steps(new Step.Fail(302, "")), FailureCode.MODEL_ERROR);
        cases.put(steps(new Step.HalfJson()), FailureCode.MODEL_MALFORMED);
        cases.put(steps(new Step.Garbage()), FailureCode.MODEL_MALFORMED);
        cases.put(steps(new Step.NoEnd("Your bench is")), FailureCode.MODEL_MALFORMED);
        cases.put(steps(new Step.NotStreamed("Hello")), FailureCode.MODEL_MALFORMED);
        cases.put(steps(new Step.ErrorEvent()), FailureCode.MODEL_ERROR);
        cases.put(steps(new Step.End("", Step.Reason.STOP)), FailureCode.MODEL_REFUSED);
        cases.put(steps(new Step.End("", Step.Reason.REFUSAL)), FailureCode.MODEL_REFUSED);
        cases.put(steps(new Step.End("I", Step.Reason.FILTER)), FailureCode.MODEL_REFUSED);
        cases.put(steps(new Step.End("<img src=x>", Step.Reason.STOP)), FailureCode.MODEL_REFUSED);
        cases.put(steps(new Step.End("And then and then", Step.Reason.LENGTH)), FailureCode.MODEL_BUDGET);
        cases.put(steps(Step.say("You did 999 kg."), Step.say("You did 998 kg.")), FailureCode.MODEL_NUMBERS);
        List<Arguments> all = new ArrayList<>();
        cases.forEach((steps, code) -> {
            for (Wire wire : Wire.values()) {
                all.add(Arguments.of(wire, List.of(steps), code));
            }
        });
        return all.stream();
    }

    private static Step[] steps(Step... steps) {
        return steps;
    }

    @ParameterizedTest(name = "014-AC2 {0}: {1} gives the answer by rules and says {2}")
    @MethodSource("failures")
    void failure(Wire wire, List<Step> script, FailureCode code) {
        try (Coached coached = new Coached(wire, script.toArray(Step[]::new))) {
            byRules(coached.ask(QUESTION), code, coached);
            assertThat(coached.server.requests()).hasSize(script.size());
        }
    }

    private static void byRules(Answer answer, FailureCode code, Coached coached) {
        assertThat(answer.trace().fallback()).isEqualTo(code.name());
        assertThat(answer.trace().coach()).isEqualTo("rules");
        assertThat(answer.text())
                .startsWith("The model coach could not be used, because " + code.words())
                .contains(BY_RULES);
        assertThat(answer.proposals()).isEmpty();
        assertThat(coached.shown()).isEqualTo(answer.text());
        assertThat(answer.toString()).doesNotContain("secret");
        assertThat(coached.meters
                        .get("trainer.coach.model.answers")
                        .tag("outcome", code.name())
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "014-AC2 {0}: a passing fault is tried once more")
    @EnumSource(Wire.class)
    void retried(Wire wire) {
        for (int status : List.of(429, 500, 529)) {
            try (Coached coached = new Coached(wire, new Step.Fail(status, "0"), Step.say("You are fine."))) {
                assertThat(coached.ask(QUESTION).text()).isEqualTo("You are fine.");
                assertThat(coached.server.requests()).hasSize(2);
            }
        }
    }

    @ParameterizedTest(name = "{0}: Retry-After is waited for")
    @EnumSource(Wire.class)
    void waits(Wire wire) {
        try (Coached coached = new Coached(wire, new Step.Fail(429, "1"), Step.say("You are fine."))) {
            long start = System.nanoTime();
            assertThat(coached.ask(QUESTION).trace().fallback()).isNull();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest(name = "014-AC2 {0}: a provider that hangs is cut at the limit of a call")
    @EnumSource(Wire.class)
    void hangs(Wire wire) {
        for (boolean afterText : List.of(false, true)) {
            ModelSettings limits = Coached.limits(wire, 20, 6, 60_000, 300_000, Duration.ofMillis(400));
            try (Coached coached = new Coached(wire, limits, new Step.Hang(afterText))) {
                byRules(coached.ask(QUESTION), FailureCode.MODEL_TIMEOUT, coached);
            }
        }
    }

    @ParameterizedTest(name = "014-AC3 {0}: the seconds of the request bound all of its calls together")
    @EnumSource(Wire.class)
    void seconds(Wire wire) {
        ModelSettings limits = Coached.limits(wire, 1, 6, 60_000, 300_000, Duration.ofSeconds(20));
        try (Coached coached = new Coached(wire, limits, Step.nothing(), new Step.Endless(true))) {
            long start = System.nanoTime();
            byRules(coached.ask(QUESTION), FailureCode.MODEL_TIMEOUT, coached);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(coached.server.hungUp()).isTrue();
        }
    }

    @ParameterizedTest(name = "014-AC2 {0}: an endless stream is cut by its bytes")
    @EnumSource(Wire.class)
    void endless(Wire wire) {
        ModelSettings limits = Coached.limits(wire, 30, 6, 60_000, 300_000, Duration.ofSeconds(30));
        try (Coached coached = new Coached(wire, limits, new Step.Endless(false))) {
            byRules(coached.ask(QUESTION), FailureCode.MODEL_BUDGET, coached);
            assertThat(coached.server.hungUp()).isTrue();
            assertThat(coached.everStreamed().length()).isLessThan(12_000);
        }
    }

    @ParameterizedTest(name = "014-AC3 {0}: rounds, tokens of a request and tokens of a day are bounded")
    @EnumSource(Wire.class)
    void budgets(Wire wire) {
        Duration timeout = Duration.ofSeconds(5);
        Step look = Step.nothing();
        try (Coached coached =
                new Coached(wire, Coached.limits(wire, 5, 3, 60_000, 300_000, timeout), look, look, look, look)) {
            byRules(coached.ask(QUESTION), FailureCode.MODEL_BUDGET, coached);
            assertThat(coached.server.requests()).hasSize(3);
        }
        try (Coached coached = new Coached(wire, Coached.limits(wire, 5, 6, 200, 300_000, timeout), look, look, look)) {
            byRules(coached.ask(QUESTION), FailureCode.MODEL_BUDGET, coached);
            assertThat(coached.server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest(name = "014-AC3 {0}: the day's tokens come back with the athlete's next day")
    @EnumSource(Wire.class)
    void day(Wire wire) {
        ModelSettings limits = Coached.limits(wire, 5, 6, 60_000, 100, Duration.ofSeconds(5));
        try (Coached coached = new Coached(wire, limits, Step.say("Fine."), Step.say("Fine again."))) {
            assertThat(coached.ask(QUESTION).trace().fallback()).isNull();
            byRules(coached.ask(QUESTION), FailureCode.MODEL_BUDGET, coached);
            coached.moveClock(Duration.ofHours(14)); // midnight in Zurich is 23:00 UTC, 13 hours on
            assertThat(coached.ask(QUESTION).text()).isEqualTo("Fine again.");
        }
    }

    @ParameterizedTest(name = "{0}: a reply that cannot be used counts too")
    @EnumSource(Wire.class)
    void failedTokensCount(Wire wire) {
        ModelSettings limits = Coached.limits(wire, 5, 6, 60_000, 100, Duration.ofSeconds(5));
        for (Step failing : List.of(new Step.End("On and", Step.Reason.LENGTH), new Step.HalfJson())) {
            try (Coached coached = new Coached(wire, limits, failing, Step.say("Never asked."))) {
                assertThat(coached.ask(QUESTION).trace().fallback()).isNotNull();
                assertThat(coached.ask(QUESTION).trace().fallback()).isEqualTo("MODEL_BUDGET");
                assertThat(coached.server.requests()).hasSize(1);
            }
        }
    }

    @ParameterizedTest(name = "014-AC8 {0}: wrong numbers are corrected once, and what was streamed is replaced")
    @EnumSource(Wire.class)
    void corrected(Wire wire) {
        try (Coached coached =
                new Coached(wire, Step.say("You did 95 kg × 8. Well done."), Step.say("You take 82.5 kg × 8."))) {
            Answer answer = coached.ask(QUESTION);
            assertThat(answer.text()).isEqualTo("You take 82.5 kg × 8.");
            assertThat(coached.shown()).isEqualTo("You take 82.5 kg × 8.");
            assertThat(coached.server.requests().getLast().body().toString()).contains("95 kg");
        }
    }

    @ParameterizedTest(name = "{0}: nobody listens at the address")
    @EnumSource(Wire.class)
    void unreachable(Wire wire) {
        try (Coached coached = new Coached(wire)) {
            coached.server.close();
            byRules(coached.ask(QUESTION), FailureCode.MODEL_ERROR, coached);
        }
    }
}
