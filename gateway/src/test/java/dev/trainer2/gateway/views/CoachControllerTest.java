package dev.trainer2.gateway.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The coach that answers")
class CoachControllerTest {
    @Test
    @DisplayName("021-AC19 works by rules where no model is configured, and says so")
    void rules() {
        for (String none : new String[] {"none", "NONE", ""}) {
            CoachController.Coach coach = new CoachController(none, "").coach();
            assertThat(coach.coach()).isEqualTo("rules");
            assertThat(coach.provider()).isNull();
            assertThat(coach.says()).isEqualTo("no model configured: I work by rules");
        }
    }

    @Test
    @DisplayName("021-AC19 is named with its provider where one is configured")
    void model() {
        CoachController.Coach coach = new CoachController("openai", "m-1").coach();
        assertThat(coach.coach()).isEqualTo("model");
        assertThat(coach.says()).contains("m-1", "openai", "rules when it cannot answer");
    }
}
