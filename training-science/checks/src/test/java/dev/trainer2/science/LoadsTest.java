package dev.trainer2.science;

import static dev.trainer2.science.Golden.TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Loads, set stress and the load of a day")
class LoadsTest {
    static Stream<JsonNode> golden() {
        return Golden.cases("set-stress.json").stream();
    }

    @ParameterizedTest
    @MethodSource("golden")
    @DisplayName("set stress agrees with the golden vectors")
    void stress(JsonNode vector) {
        assertThat(SetStress.of(vector.get("reps").intValue(), Golden.required(vector, "rpe")))
                .isCloseTo(Golden.required(vector, "ssu"), within(TOLERANCE));
    }

    @Test
    @DisplayName("012-AC1 set stress of 8 reps at 8 is 1.5514")
    void check() {
        assertThat(SetStress.of(8, 8)).isCloseTo(1.5514, within(0.00005));
    }

    @Test
    @DisplayName("a pound is exactly 0.45359237 kg, and what was entered is kept")
    void pounds() {
        Load load = new Load(225, Unit.LB);
        assertThat(load.exactKilograms()).isEqualByComparingTo("102.05828325");
        assertThat(load.value()).isEqualTo(225);
        assertThat(new Load(62.1, Unit.KG).exactKilograms()).isEqualByComparingTo("62.1");
        assertThat(Unit.parse(" Lbs. ")).contains(Unit.LB);
        assertThat(Unit.parse("stone")).isEmpty();
        assertThatThrownBy(() -> new Load(Double.NaN, Unit.KG)).isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkSet set(SetType type, int reps, int seconds, double rpe) {
        return new WorkSet(type, 60.0, reps, seconds, rpe);
    }

    @Test
    @DisplayName("012-AC5 a day is 12 times its set stress plus minutes times RPE, unreported RPEs assumed")
    void day() {
        DailyLoad day = DailyLoad.of(List.of(
                set(SetType.WORKING, 8, 0, 8.0),
                new WorkSet(SetType.WORKING, null, 8, null, null),
                new WorkSet(SetType.FAILURE, 60.0, 5, null, null),
                new WorkSet(SetType.WORKING, null, null, 120, null),
                new WorkSet(SetType.WORKING, null, null, null, null),
                new Conditioning(30, 6.0),
                new Conditioning(10, null)));
        double lifting = 12 * (2 * SetStress.of(8, 8) + SetStress.of(5, 10));
        assertThat(day.lifting()).isCloseTo(lifting, within(TOLERANCE));
        assertThat(day.conditioning()).isEqualTo(2 * 5 + 30 * 6 + 10 * 5);
        assertThat(day.total()).isEqualTo(day.lifting() + day.conditioning());
    }

    @Test
    @DisplayName("20 hard sets give the load of about an hour at session RPE 6 to 7")
    void scale() {
        List<Effort> sets = Collections.nCopies(20, set(SetType.WORKING, 8, 0, 8.0));
        assertThat(DailyLoad.of(sets).total()).isBetween(350.0, 450.0);
    }

    @Test
    @DisplayName("012-AC5 a set is hard by its reported RPE; timed ones only with one; warm-ups are no work sets")
    void hardness() {
        assertThat(set(SetType.WORKING, 8, 0, 7.0).hardness()).isEqualTo(1);
        assertThat(set(SetType.WORKING, 8, 0, 6.9).hardness()).isEqualTo(0.5);
        assertThat(set(SetType.WORKING, 8, 0, 5.9).hardness()).isZero();
        assertThat(new WorkSet(SetType.WORKING, null, 8, null, null).hardness()).isEqualTo(1);
        assertThat(new WorkSet(SetType.WORKING, null, null, 60, null).hardness())
                .isZero();
        assertThat(new WorkSet(SetType.WORKING, null, null, 60, 8.0).hardness()).isEqualTo(1);
        assertThat(new WorkSet(SetType.WORKING, null, 0, null, 8.0).hardness()).isZero();
        assertThat(new WorkSet(SetType.WORKING, -20.0, 8, null, null).tonnage()).isZero();
        assertThatThrownBy(() -> set(SetType.WARMUP, 8, 0, 7.0)).isInstanceOf(IllegalArgumentException.class);
    }
}
