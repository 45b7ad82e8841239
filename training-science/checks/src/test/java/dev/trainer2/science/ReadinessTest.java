package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Readiness")
class ReadinessTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final CheckIn CHECK = new CheckIn(DAY, 7.5, 3.0, 4.0, 7.0, false);

    static Stream<JsonNode> golden() {
        return Golden.cases("readiness.json").stream();
    }

    private static FatigueDay before(double balance, double ctl, FatigueStatus status) {
        return new FatigueDay(DAY.minusDays(1), DailyLoad.NONE, ctl - balance, ctl, null, null, status);
    }

    private static @Nullable FatigueDay before(JsonNode vector) {
        return Golden.number(vector, "ctl") == null
                ? null
                : before(Golden.required(vector, "balance"), Golden.required(vector, "ctl"), FatigueStatus.BALANCED);
    }

    @ParameterizedTest
    @MethodSource("golden")
    @DisplayName("agrees with the golden vectors")
    void agrees(JsonNode vector) {
        CheckIn checkIn = new CheckIn(
                DAY,
                Golden.number(vector, "sleepHours"),
                Golden.number(vector, "soreness"),
                Golden.number(vector, "stress"),
                Golden.number(vector, "motivation"),
                false);
        Optional<Readiness> readiness = Readiness.of(checkIn, before(vector));
        assertThat(readiness.isPresent()).isEqualTo(Golden.number(vector, "score") != null);
        readiness.ifPresent(value -> {
            assertThat(value.score()).isCloseTo(Golden.required(vector, "score"), within(1e-9));
            assertThat(value.band().name()).isEqualTo(vector.get("band").stringValue());
            assertThat(value.basis())
                    .containsExactlyElementsOf(vector.get("basis")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList());
        });
    }

    @Test
    @DisplayName("012-AC1 is 66.83 for 7.5 h, 3, 4, 7 and a balance of 0")
    void check() {
        double score = Readiness.of(CHECK, before(0, 100, FatigueStatus.BALANCED))
                .orElseThrow()
                .score();
        assertThat(score).isCloseTo(66.83, within(0.005));
    }

    @ParameterizedTest
    @EnumSource(names = {"CALIBRATING", "RE_ENTRY"})
    @DisplayName("leaves the load out while the averages are filling")
    void unsettled(FatigueStatus status) {
        assertThat(Readiness.of(CHECK, before(0, 100, status))).isEqualTo(Readiness.subjective(CHECK));
        assertThat(Readiness.of(CHECK, before(0, 0, FatigueStatus.BALANCED))).isEqualTo(Readiness.subjective(CHECK));
    }
}
