package dev.trainer2.bench.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The highest rate")
class HighestRateTest {
    private final List<Double> tried = new ArrayList<>();

    private double find(double limit, double most) throws Exception {
        return HighestRate.find(50, most, rate -> {
            tried.add(rate);
            return rate <= limit;
        });
    }

    @Test
    @DisplayName("020-AC13 is found between the last that held and the first that did not, within 15 %")
    void between() throws Exception {
        assertThat(find(300, 10_000)).isBetween(300 / 1.15, 300.0);
        assertThat(tried).startsWith(50.0, 100.0, 200.0, 400.0).hasSizeLessThan(9);
    }

    @Test
    @DisplayName("020-AC13 is none when the first does not hold, and the last that is tried when all hold")
    void ends() throws Exception {
        assertThat(find(10, 10_000)).isZero();
        assertThat(find(1000, 200)).isEqualTo(200);
    }
}
