package dev.trainer2.science;

import static dev.trainer2.science.Golden.TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The estimated one-rep max")
class OneRepMaxTest {
    static Stream<JsonNode> golden() {
        return Golden.cases("one-rep-max.json").stream();
    }

    @ParameterizedTest
    @MethodSource("golden")
    @DisplayName("agrees with the golden vectors")
    void agrees(JsonNode vector) {
        Optional<OneRepMax> estimate = OneRepMax.of(
                Golden.required(vector, "kg"), vector.get("reps").intValue(), Golden.number(vector, "rpe"));
        Double expected = Golden.number(vector, "e1rmKg");
        assertThat(estimate.isPresent()).isEqualTo(expected != null);
        estimate.ifPresent(value -> {
            assertThat(value.kilograms()).isCloseTo(Golden.required(vector, "e1rmKg"), within(TOLERANCE));
            assertThat(value.method().name()).isEqualTo(vector.get("method").stringValue());
            assertThat(value.lowConfidence())
                    .isEqualTo(vector.get("lowConfidence").booleanValue());
        });
    }

    @Test
    @DisplayName("012-AC1 of 185 x 8 at 8 is 185 / 0.739 = 250.3")
    void check() {
        assertThat(OneRepMax.of(185, 8, 8.0).orElseThrow().kilograms()).isCloseTo(250.3, within(0.05));
    }

    @Test
    @DisplayName("has low confidence from the 23rd step of the chart on")
    void lowConfidence() {
        assertThat(RtsChart.index(12, 10.0)).isEqualTo(22);
        assertThat(OneRepMax.of(60, 12, 10.0).orElseThrow().lowConfidence()).isFalse();
        assertThat(OneRepMax.of(60, 12, 9.5).orElseThrow().lowConfidence()).isTrue();
    }

    @Test
    @DisplayName("012-AC6 counts body weight where the body moves, and is unknown without it")
    void bodyweight() {
        assertThat(EffectiveLoad.BODYWEIGHT.kilograms(10.0, 80.0)).hasValue(90);
        assertThat(EffectiveLoad.BODYWEIGHT.kilograms(null, 80.0)).hasValue(80);
        assertThat(EffectiveLoad.ASSISTED.kilograms(25.0, 80.0)).hasValue(55);
        assertThat(EffectiveLoad.EXTERNAL.kilograms(-25.0, 80.0)).hasValue(55);
        assertThat(EffectiveLoad.EXTERNAL.kilograms(100.0, null)).hasValue(100);
        assertThat(EffectiveLoad.ASSISTED.kilograms(25.0, null)).isEmpty();
        assertThat(EffectiveLoad.ASSISTED.kilograms(90.0, 80.0)).isEmpty();
        assertThat(EffectiveLoad.EXTERNAL.kilograms(null, 80.0)).isEmpty();
    }

    @Test
    @DisplayName("has no chart without repetitions")
    void noReps() {
        assertThatThrownBy(() -> RtsChart.index(0, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
