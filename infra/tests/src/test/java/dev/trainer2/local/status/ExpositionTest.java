package dev.trainer2.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Metrics in the text format of Prometheus")
class ExpositionTest {
    private static final String TEXT = """
            # HELP a_total of something
            # TYPE a_total counter
            a_total{app="x",topic="t, u=\\"v\\""} 3.0
            a_total{app="y",topic="w"} 4.5
            b 1.5E-4
            c_bucket{le="+Inf"} 7 1700000000000
            d NaN
            e +Inf
            """;

    @Test
    @DisplayName("004-AC19 are read with their labels and values")
    void read() {
        Exposition read = Exposition.parse(TEXT);
        assertThat(read.names()).containsExactlyInAnyOrder("a_total", "b", "c_bucket", "d", "e");
        assertThat(read.sum("a_total")).isEqualTo(7.5);
        assertThat(read.sum("a_total", sample -> sample.label("app").equals("y")))
                .isEqualTo(4.5);
        assertThat(read.of("a_total").findFirst().orElseThrow().labels())
                .isEqualTo(Map.of("app", "x", "topic", "t, u=\\\"v\\\""));
        assertThat(read.sum("b")).isEqualTo(1.5e-4);
        assertThat(read.sum("c_bucket")).isEqualTo(7);
        assertThat(read.sum("d")).isNaN();
        assertThat(read.sum("e")).isInfinite();
        assertThat(read.sum("none")).isZero();
    }
}
