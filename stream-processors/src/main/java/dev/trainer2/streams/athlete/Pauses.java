package dev.trainer2.streams.athlete;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells what comes after a pause from what comes among others. The first is worth a commit of its own; the others share that of
 * the interval, because a commit takes as long as folding dozens of events, and between two commits that were asked for
 * Kafka Streams folds but one event of each partition. Shared by the tasks of a topology.
 */
public final class Pauses {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final AtomicLong last = new AtomicLong();

    /**
     * Something happened.
     *
     * @param now in milliseconds
     * @return whether nothing had for a tenth of a second
     */
    public boolean ended(long now) {
        return now - last.getAndSet(now) >= PAUSE.toMillis();
    }
}
