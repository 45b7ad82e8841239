package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Numbers of an answer")
class NumberCheckTest {
    private static NumberCheck check() {
        NumberCheck check = new NumberCheck();
        check.know(Map.of(
                "tonnage",
                "10135.5 kg",
                "bests",
                List.of(Map.of("estimatedMax", "163.3 kg", "load", "82.5 kg", "reps", 6, "rpe", 8.5)),
                "session",
                Map.of("sets", 4, "minutes", 52.25, "repsLow", 8, "repsHigh", 10),
                "rpeCoveragePercent",
                37.5));
        return check;
    }

    @ParameterizedTest(name = "stands in the data: {0}")
    @ValueSource(
            strings = {
                "You lifted 82.5 kg × 6 at RPE 8.5.",
                "An estimate of 163 kg, which is 360 lb.",
                "163,3 kg geschätzt, 4 Sätze",
                "Tonnage of 10,135.5 kg, about 10,100 kg.",
                "4 × 8–10 in 52 minutes",
                "four sets of 8 to 10 reps",
                "**82.5** kg @8.5",
                "38 % of sets had an RPE",
                "Leave 2 reps in reserve on day 3 of week 45, max 5 times.",
                "No numbers at all."
            })
    void known(String text) {
        assertThat(check().strangers(text)).isEmpty();
    }

    @ParameterizedTest(name = "stands nowhere: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "You lifted 85 kg|85 kg",
                "82.4 kg|82.4 kg",
                "5 sets|5 sets",
                "five sets|five sets",
                "RPE 9|rpe 9",
                "40 %|40 %",
                "60 minutes|60 minutes",
                "82.5 kg × 7|× 7",
                "4 × 12|4 × 12",
                "8 hard sets|8 hard sets",
                "about 200 lbs|200 lbs",
                "11,000 kg|11,000 kg"
            })
    void stranger(String text, String words) {
        assertThat(check().strangers(text)).containsExactly(words);
    }
}
