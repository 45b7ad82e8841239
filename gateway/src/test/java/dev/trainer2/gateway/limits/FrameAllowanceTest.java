package dev.trainer2.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.gateway.limits.Limited.By;
import dev.trainer2.gateway.problems.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

@DisplayName("Frames of sockets")
class FrameAllowanceTest {
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private final Map<String, Integer> asked = new HashMap<>();
    private int accountHas = 2 * FrameAllowance.LOT;
    private boolean down;

    private void take(By by, String who, int frames) {
        asked.merge(by + " " + who, 1, Integer::sum);
        if (down) {
            throw new DataAccessResourceFailureException("down");
        }
        if (by == By.ACCOUNT) {
            if (accountHas < frames) {
                throw Problem.tooMany("RATE_LIMITED", "too many", 3);
            }
            accountHas -= frames;
        }
    }

    private final FrameAllowance here = new FrameAllowance(this::take, clock);
    private final FrameAllowance there = new FrameAllowance(this::take, clock);

    private static long allowed(FrameAllowance allowance, int frames) {
        return IntStream.range(0, frames)
                .filter(n -> allowance.refusal("ann", "192.0.2.1").isEmpty())
                .count();
    }

    @Test
    @DisplayName("024-AC3 are let through up to what is shared by all gateways, and asked for in lots")
    void shared() {
        assertThat(allowed(here, 10)).isEqualTo(10);
        assertThat(allowed(there, 10)).isEqualTo(10);
        assertThat(asked).containsEntry("ACCOUNT ann", 2).containsEntry("ADDRESS 192.0.2.1", 2);
        assertThat(allowed(here, 1000) + allowed(there, 1000)).isEqualTo(2L * FrameAllowance.LOT - 20);
    }

    @Test
    @DisplayName("024-AC3 that are refused ask Postgres for nothing until the wait is over")
    void remembered() {
        accountHas = 0;
        assertThat(allowed(here, 1000)).isZero();
        assertThat(asked).containsEntry("ACCOUNT ann", 1);
        accountHas = FrameAllowance.LOT;
        now = now.plus(Duration.ofMillis(2900));
        assertThat(allowed(here, 1)).isZero();
        now = now.plus(Duration.ofMillis(100));
        assertThat(allowed(here, 1)).isEqualTo(1);
        assertThat(asked).containsEntry("ACCOUNT ann", 2);
    }

    @Test
    @DisplayName("024-AC3 go on while Postgres does not answer")
    void withoutPostgres() {
        down = true;
        assertThat(allowed(here, 500)).isEqualTo(500);
        down = false;
        accountHas = 0;
        assertThat(allowed(here, 500)).isZero();
    }
}
