package dev.trainer2.agent.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Red flags")
class RedFlagsTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "my chest hurts",
                "chest pain when i bench",
                "pain in my chest",
                "there is a pressure on my chest",
                "sharp pain across my chest",
                "my chest feels tight",
                "i nearly fainted after squats",
                "i passed out",
                "i collapsed after my set",
                "tingling in my left arm",
                "my fingers are numb",
                "numbness in my foot",
                "pins and needles in my leg",
                "i can't feel my hand",
                "feeling dizzy",
                "a bit light-headed",
                "i can't breathe",
                "short of breath at rest",
                "my heart is racing",
                "heart palpitations",
                "mir ist schwindlig",
                "brustschmerzen"
            })
    @DisplayName("call for a doctor")
    void flags(String text) {
        assertThat(RedFlags.in(text)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "my chest is sore",
                "chest soreness 7",
                "chest is sore from bench",
                "skip chest this week",
                "chest press 60x10",
                "chest day tomorrow",
                "my knee hurts",
                "lower back pain 4/10",
                "add chest",
                "what is my number of sets",
                "bench 80x8, felt heavy",
                "tight hamstrings",
                "heart rate 140 on the bike",
                "shoulder pain when i do chest press"
            })
    @DisplayName("are not sore muscles, joints or exercises")
    void none(String text) {
        assertThat(RedFlags.in(text)).isFalse();
    }
}
