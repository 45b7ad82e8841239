package dev.trainer2.agent.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.agent.eval.Verdict.Outcome;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The labelled messages")
class CoachEvalTest {
    private static final double RIGHT = 0.90;
    private static final double WRONG = 0.02;
    private static final double MILLIS = 300;

    @Test
    @DisplayName(
            "021-AC1 are heard right nine times of ten and wrong once of fifty at most, without a model, within 300 ms")
    void rules() {
        Report report = CoachEval.rules();
        System.out.println(report.text());
        assertThat(report.share(false, Outcome.RIGHT)).isGreaterThanOrEqualTo(RIGHT);
        assertThat(report.share(false, Outcome.WRONG)).isLessThanOrEqualTo(WRONG);
        assertThat(report.millis(95)).isLessThan(MILLIS);
        assertThat(report.text()).contains("set aside");
    }

    @Test
    @DisplayName("021-AC1 are run against a model only where one is configured")
    void model() {
        assertThatThrownBy(() -> CoachEval.model(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TRAINER2_MODEL_PROVIDER");
    }
}
