package dev.trainer2.agent.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.understand.Understanding.Unclear;
import dev.trainer2.science.Unit;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Any text")
class UnderstanderPropertyTest {
    private static final Duration REASON = Duration.ofSeconds(5);

    @Property(tries = 500)
    @Label("is read without failing, and the same each time")
    void anything(@ForAll String text) {
        check(text);
    }

    @Property(tries = 1500)
    @Label("of gym words in any order is read without failing")
    void words(@ForAll("gym") String text) {
        check(text);
    }

    @Test
    @DisplayName("of any length is answered within reason")
    void longTexts() {
        for (String part : List.of(
                "a",
                "1",
                "x",
                "1,",
                "80x8 ",
                "bench ",
                "bench 80x8, ",
                "at ",
                "@",
                "\n",
                "sore ",
                "1:",
                "i did ",
                "8 ",
                "5 sets ",
                "3 reps ",
                "single ",
                "half an hour ",
                "only have ",
                "5 and a half ",
                "stress 3 ",
                "knee hurts in ",
                "5 in ")) {
            Assertions.assertTimeout(REASON, () -> check(part.repeat(1000 / part.length())));
            Assertions.assertTimeout(REASON, () -> check(part.repeat(50_000)));
        }
    }

    @Provide
    Arbitrary<String> gym() {
        return Arbitraries.of(
                        "bench",
                        "squat",
                        "80x8",
                        "100",
                        "x",
                        "5",
                        "3x5",
                        "@",
                        "8",
                        "12",
                        "8,5",
                        "rpe",
                        "rir",
                        "2",
                        "in the tank",
                        "kg",
                        "lbs",
                        ",",
                        ";",
                        "\n",
                        "then",
                        "and",
                        "slept",
                        "sore",
                        "stress",
                        "h",
                        "knee",
                        "hurts",
                        "pain",
                        "gone",
                        "skip",
                        "legs",
                        "on",
                        "Friday",
                        "swap",
                        "for",
                        "move",
                        "to",
                        "add",
                        "only",
                        "30",
                        "min",
                        "ran",
                        "5k",
                        "warm up",
                        "drop set",
                        "failure",
                        "+",
                        "-20",
                        "bw",
                        "?",
                        "not",
                        "weighed",
                        "99999999999",
                        "0",
                        "9999999x9999999",
                        "plan",
                        "next week",
                        "morgen",
                        "-",
                        "/",
                        "10/10",
                        ":30",
                        "1:30",
                        "sets of",
                        "plank",
                        "sets",
                        "reps",
                        "single",
                        "triples",
                        "motivation",
                        "and a half",
                        "hours",
                        "half an hour",
                        "max",
                        "hip")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    private static void check(String text) {
        Understanding understanding = Understander.understand(text, Athlete.KG);
        assertThat(Understander.understand(text, Athlete.KG)).isEqualTo(understanding);
        assertThat(Understander.understand(text, Athlete.vocabulary(Unit.LB))).isNotNull();
        if (understanding instanceof Unclear unclear) {
            assertThat(unclear.askBack()).isNotBlank().hasSizeLessThan(600);
        }
    }
}
