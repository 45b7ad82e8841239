package dev.trainer2.gateway.push;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How long an athlete waits from a command on the socket to the push of a view that includes it. */
@Component
public class PushLatency {
    private static final Duration[] LATENCIES = {
        Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50),
        Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1),
        Duration.ofMillis(2500), Duration.ofSeconds(10)
    };

    private final Timer timer;

    PushLatency(MeterRegistry meters) {
        timer = Timer.builder("trainer.push.latency")
                .description("from a command on the socket to the push of a view that includes it")
                .serviceLevelObjectives(LATENCIES)
                .register(meters);
    }

    /**
     * A command is in the log.
     *
     * @param offset of its last event
     * @param receivedNanos when its frame came in, of {@link System#nanoTime}
     */
    public void written(Subscriber subscriber, long offset, long receivedNanos) {
        subscriber.awaitsView(new Waiting(offset, receivedNanos, timer));
    }

    /** A command whose view is not pushed yet. */
    record Waiting(long offset, long receivedNanos, Timer timer) {
        private void pushedAt(long nanos) {
            timer.record(Math.max(0, nanos - receivedNanos), TimeUnit.NANOSECONDS);
        }
    }

    /** What a socket waits for: few things, since a client sends one command after another. */
    static final class Watch {
        private static final int MOST = 100;
        private final Deque<Waiting> waiting = new ArrayDeque<>();
        private long pushedOffset = -1;
        private long pushedNanos;

        /** The view may have been quicker than the acknowledgement of the brokers. */
        synchronized void awaits(Waiting command) {
            if (pushedOffset >= command.offset()) {
                command.pushedAt(pushedNanos);
            } else if (waiting.size() < MOST) {
                waiting.add(command);
            }
        }

        synchronized void pushed(long offset) {
            pushedOffset = offset;
            pushedNanos = System.nanoTime();
            while (!waiting.isEmpty() && waiting.getFirst().offset() <= offset) {
                waiting.removeFirst().pushedAt(pushedNanos);
            }
        }
    }
}
