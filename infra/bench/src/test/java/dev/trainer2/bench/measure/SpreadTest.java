package dev.trainer2.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.bench.measure.Goal.Bound;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures of repeats")
class SpreadTest {
    @Test
    @DisplayName("020-AC2 come as median, smallest and largest, whatever their order")
    void odd() {
        assertThat(Spread.of(List.of(9.0, 1.0, 5.0))).isEqualTo(new Spread(5, 1, 9));
    }

    @Test
    @DisplayName("have the mean of the two in the middle as median where their number is even")
    void even() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(new Spread(3, 1, 100));
        assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(7, 7, 7));
    }

    @Test
    @DisplayName("must be there")
    void none() {
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("are held against a ceiling or a threshold, and the limit itself is good")
    void goals() {
        Goal ceiling = new Goal("p50", Bound.AT_MOST, 4);
        assertThat(ceiling.isMetBy(4)).isTrue();
        assertThat(ceiling.isMetBy(4.01)).isFalse();
        assertThat(ceiling.text()).isEqualTo("at most 4");
        Goal threshold = new Goal("rate", Bound.AT_LEAST, 0.25);
        assertThat(threshold.isMetBy(0.25)).isTrue();
        assertThat(threshold.isMetBy(0.24)).isFalse();
        assertThat(threshold.text()).isEqualTo("at least 0.25");
    }
}
