package dev.trainer2.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The coach in the status")
class CoachStateTest {
    @Test
    @DisplayName("021-AC19 works by rules, or names the model with how its answers went, or is unknown")
    void states() {
        assertThat(CoachState.of(Exposition.parse("trainer_coach_model{model=\"\",provider=\"none\"} 1.0\n")))
                .isEqualTo("no model configured: I work by rules");
        assertThat(CoachState.of(Exposition.parse("""
                        trainer_coach_model{model="m-1",provider="openai"} 1.0
                        trainer_coach_model_answers_total{outcome="MODEL"} 12.0
                        trainer_coach_model_answers_total{outcome="MODEL_TIMEOUT"} 2.0
                        """))).isEqualTo("m-1 of openai: 12 answered, 2 MODEL_TIMEOUT");
        assertThat(CoachState.of(Exposition.parse("trainer_coach_model{model=\"m-1\",provider=\"openai\"} 1.0\n")))
                .isEqualTo("m-1 of openai, not asked yet");
        assertThat(CoachState.of(Exposition.empty())).isEqualTo("unknown");
    }
}
