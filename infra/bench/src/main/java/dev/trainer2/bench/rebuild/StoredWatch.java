package dev.trainer2.bench.rebuild;

import dev.trainer2.bench.stack.Addresses;
import dev.trainer2.bench.stack.Parts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Notes when the sink last stored something of some topics. */
final class StoredWatch implements AutoCloseable {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Parts parts;
    private final Thread thread;
    private volatile long moved = System.nanoTime();
    private volatile boolean closed;

    /** Looks over a connection of its own. */
    StoredWatch(Addresses addresses, List<String> topics) {
        this.parts = new Parts(addresses);
        String sum = "select coalesce(sum(next_offset), 0) from sink_offset where topic in ('"
                + String.join("', '", topics) + "')";
        this.thread = Thread.ofPlatform().name("stored-watch").daemon().start(() -> look(sum));
    }

    private void look(String sum) {
        String last = "0";
        while (!closed) {
            String now = parts.sql(sum);
            if (!now.equals(last)) {
                last = now;
                moved = System.nanoTime();
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** Of {@link System#nanoTime}, not more than 50 ms late. */
    long lastMoved() {
        return moved;
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        parts.close();
    }
}
