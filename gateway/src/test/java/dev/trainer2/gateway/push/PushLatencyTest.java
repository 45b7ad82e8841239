package dev.trainer2.gateway.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time from a command to its view")
class PushLatencyTest {
    private final Timer timer = Timer.builder("t").register(new SimpleMeterRegistry());
    private final PushLatency.Watch watch = new PushLatency.Watch();

    private void command(long offset, long millisAgo) {
        watch.awaits(
                new PushLatency.Waiting(offset, System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(millisAgo), timer));
    }

    @Test
    @DisplayName("004-AC9 ends with the first view that includes the command")
    void firstViewThatIncludesIt() {
        command(7, 100);
        watch.pushed(6);
        assertThat(timer.count()).isZero();
        watch.pushed(9);
        watch.pushed(10);
        assertThat(timer.count()).isEqualTo(1);
        assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isGreaterThanOrEqualTo(100);
    }

    @Test
    @DisplayName("004-AC9 counts a view that was quicker than the acknowledgement of the brokers")
    void viewBeforeAcknowledgement() {
        watch.pushed(7);
        command(7, 50);
        assertThat(timer.count()).isEqualTo(1);
    }

    @Test
    @DisplayName("004-AC9 is one for each of several commands, also when one view includes them all")
    void several() {
        command(1, 30);
        command(2, 20);
        command(3, 10);
        watch.pushed(2);
        assertThat(timer.count()).isEqualTo(2);
        watch.pushed(3);
        assertThat(timer.count()).isEqualTo(3);
    }
}
