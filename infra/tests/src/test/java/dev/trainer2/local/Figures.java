package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares served figures with expected ones. */
final class Figures {
    /** Sums run in another order in the product, which moves the last digits. */
    private static final double TOLERANCE = 1e-9;

    private Figures() {}

    /** Checks that a served figure is the expected one, or missing or null where none is expected. */
    static void same(String what, @Nullable Double expected, JsonNode served) {
        if (expected == null) {
            assertThat(served.isMissingNode() || served.isNull())
                    .as("%s: no value, but served %s", what, served)
                    .isTrue();
        } else {
            assertThat(served.isNumber())
                    .as("%s: a number, but served %s", what, served)
                    .isTrue();
            near(what, expected, served.asDouble(Double.NaN));
        }
    }

    static void near(String what, double expected, double served) {
        assertThat(served).as(what).isCloseTo(expected, within(TOLERANCE * Math.max(1, Math.abs(expected))));
    }
}
