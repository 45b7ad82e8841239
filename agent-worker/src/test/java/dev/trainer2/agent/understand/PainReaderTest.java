package dev.trainer2.agent.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.understand.Understanding.PainGone;
import dev.trainer2.agent.understand.Understanding.PainOpen;
import dev.trainer2.agent.understand.Understanding.PainSaid;
import dev.trainer2.agent.understand.Understanding.Unclear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pain in a message")
class PainReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "left knee hurts 5/10, it started in the car this morning|knee|5",
                "so my elbow pain is a 4 of 10 and i am wondering about it|elbow|4",
                "knee pain 3 on a scale of 1 to 10|knee|3",
                "elbow pain 4/10 during hip thrusts|elbow|4",
                "my wrist hurts 3/10 on bench press|wrist|3",
                "left and right knee hurt 4/10|knee|4",
                "pain in my hip flexor, 6|hip|6"
            })
    @DisplayName("is read with whatever else is said around it")
    void passedOver(String text, String area, int severity) {
        assertThat(Understander.understand(text, Athlete.KG)).isInstanceOfSatisfying(PainSaid.class, said -> {
            assertThat(said.area()).isEqualTo(area);
            assertThat(said.severity()).isEqualTo(severity);
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "knee and hip hurt 5/10",
                "shoulder pain 5, also in my elbow",
                "hip pain 3 in my left knee",
                "knee pain 6, elbow pain 3",
                "knee pain 4-5/10",
                "knee pain 6/10 for 3 days",
                "knee pain down from 6 to 2",
                "left knee hurts 6, right 3",
                "knee hurts 6,5/10",
                "knee pain since 2 weeks, really bad",
                "slight shoulder pain and a strong one in the wrist"
            })
    @DisplayName("is asked about when it names two places or further numbers")
    void asked(String text) {
        assertThat(Understander.understand(text, Athlete.KG)).isInstanceOfAny(Unclear.class, PainOpen.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"knee pain is gone, 0/10", "my knee is fine again after 2 weeks", "knee is fine again"})
    @DisplayName("that is gone is read")
    void gone(String text) {
        assertThat(Understander.understand(text, Athlete.KG)).isEqualTo(new PainGone("knee", null));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"knee and elbow are fine again", "knee is fine, 3/10", "knee is fine but my elbow hurts 4"})
    @DisplayName("that may not be gone, or not everywhere, is asked about")
    void notGone(String text) {
        assertThat(Understander.understand(text, Athlete.KG)).isInstanceOf(Unclear.class);
    }
}
