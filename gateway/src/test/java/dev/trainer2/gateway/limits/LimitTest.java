package dev.trainer2.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trainer2.gateway.limits.Limited.By;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A limit")
class LimitTest {
    private static final long SECOND = 1_000_000;

    @ParameterizedTest(name = "024-AC1 is read as it is written: {0}")
    @CsvSource({
        "20 then 60 an hour, 20, 60000000",
        "40 then 20 a minute, 40, 3000000",
        "1000 then 20 a second, 1000, 50000",
        "' 1 then 1 a second ', 1, 1000000"
    })
    void read(String text, int atOnce, long eachMicros) {
        assertThat(Limit.parse(text)).isEqualTo(new Limit(atOnce, eachMicros));
    }

    @ParameterizedTest(name = "024-AC1 is refused at the start with how one is written: {0}")
    @ValueSource(strings = {"", "20", "20/60h", "0 then 1 a second", "5 then 0 a minute", "-1 then 1 a day"})
    void refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Limit.parse(text));
    }

    @Test
    @DisplayName("024-AC1 tells in whole seconds when the next use comes back")
    void seconds() {
        Limit limit = Limit.parse("3 then 1 a minute");
        long now = 1_000 * SECOND;
        long used = now + limit.room(); // all three
        assertThat(limit.secondsUntil(1, used, now)).isEqualTo(60);
        assertThat(limit.secondsUntil(1, used, now + 59 * SECOND + 1)).isEqualTo(1);
        assertThat(limit.secondsUntil(2, used, now)).isEqualTo(120);
        assertThat(limit.secondsUntil(100, used, now)).as("all there are").isEqualTo(180);
    }

    @Test
    @DisplayName("024-AC1 is what the settings say, as many times as wide as the factor")
    void settings() {
        LimitSettings given = new LimitSettings(10, Map.of("login-account", "3 then 1 a minute"));
        assertThat(given.limit(Limited.LOGIN, By.ACCOUNT)).isEqualTo(new Limit(30, 6 * SECOND));
        assertThat(given.limit(Limited.CHAT, By.ACCOUNT)).isEqualTo(new Limit(3000, SECOND / 10));
        LimitSettings usual = new LimitSettings(1, null);
        for (Limited what : Limited.values()) {
            for (By by : By.values()) {
                assertThat(usual.limit(what, by).atOnce()).as(what + " " + by).isGreaterThanOrEqualTo(10);
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new LimitSettings(0, null));
    }
}
