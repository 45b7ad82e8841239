package dev.trainer2.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.bench.BenchException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A load on a schedule")
class OpenLoopTest {
    private static final long MS = 1_000_000;

    private long now;

    @Test
    @DisplayName("020-AC3 is not shifted by a sender that is late: the next ones leave at their times")
    void late() {
        Schedule schedule = new Schedule(10 * MS, 100, 1, 4);
        List<String> sent = new ArrayList<>();
        new OpenLoop(() -> now, nanos -> now += nanos).run(schedule, (message, intended) -> {
            sent.add(message + " for " + intended / MS + " at " + now / MS);
            if (message == 1) {
                now += 25 * MS; // as when the machine stands still
            }
        });
        assertThat(sent)
                .containsExactly(
                        "0 for 10 at 10", "1 for 20 at 20", "2 for 30 at 45", "3 for 40 at 45", "4 for 50 at 50");
    }

    @Test
    @DisplayName("020-AC3 counts a latency from the intended send, without the warm-up, each message once")
    void latency() throws InterruptedException {
        Schedule schedule = new Schedule(0, 100, 1, 2);
        Latencies latencies = new Latencies(schedule);
        latencies.arrived(0, 900 * MS); // warm-up
        latencies.arrived(1, 15 * MS);
        latencies.arrived(2, 60 * MS);
        latencies.arrived(2, 800 * MS);
        latencies.awaitAll(Duration.ZERO);
        Map<String, Double> figures = latencies.figures();
        assertThat(figures.get("p50")).isBetween(4.99, 5.01);
        assertThat(figures.get("max")).isBetween(39.9, 40.1);
    }

    @Test
    @DisplayName("is no figure when a message was not answered")
    void unanswered() {
        Latencies latencies = new Latencies(new Schedule(0, 100, 0, 2));
        latencies.arrived(0, MS);
        assertThatThrownBy(() -> latencies.awaitAll(Duration.ofMillis(1)))
                .isInstanceOfSatisfying(
                        BenchException.class, e -> assertThat(e.code()).isEqualTo("UNANSWERED"))
                .hasMessageContaining("1 of 2");
    }

    @Test
    @DisplayName("has as many messages as rate and time say")
    void sizes() {
        Schedule schedule = Schedule.soon(200, Duration.ofSeconds(5), Duration.ofSeconds(20));
        assertThat(schedule.warmUps()).isEqualTo(1000);
        assertThat(schedule.measured()).isEqualTo(4000);
        assertThat(schedule.counts(999)).isFalse();
        assertThat(schedule.counts(1000)).isTrue();
        assertThat(schedule.intended(200) - schedule.intended(0)).isEqualTo(1_000_000_000);
    }
}
