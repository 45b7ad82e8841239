package dev.trainer2.bench.measure;

import dev.trainer2.bench.BenchException;
import java.time.Duration;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** The latencies of the messages of a schedule; each is taken once. */
public final class Latencies {
    private static final long LONGEST = Duration.ofMinutes(2).toNanos();
    private static final double MS = 1e6;

    private final Schedule schedule;
    private final Histogram histogram = new Histogram(LONGEST, 3);
    private final BitSet answered = new BitSet();

    public Latencies(Schedule schedule) {
        this.schedule = schedule;
    }

    /** A message has arrived at {@code nowNanos}; what comes again is passed over. */
    public synchronized void arrived(int message, long nowNanos) {
        if (answered.get(message)) {
            return;
        }
        answered.set(message);
        if (schedule.counts(message)) {
            histogram.recordValue(Math.clamp(nowNanos - schedule.intended(message), 0, LONGEST));
        }
        notifyAll();
    }

    /**
     * Waits until every message has arrived.
     *
     * @throws BenchException {@code UNANSWERED} when some have not within the limit
     */
    public synchronized void awaitAll(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (answered.cardinality() < schedule.all()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new BenchException(
                        "UNANSWERED",
                        (schedule.all() - answered.cardinality()) + " of " + schedule.all()
                                + " messages did not arrive within " + limit.toSeconds() + " s.");
            }
            wait(Math.max(1, left / 1_000_000));
        }
    }

    /** Milliseconds by percentile. */
    public synchronized Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("p50", histogram.getValueAtPercentile(50) / MS);
        figures.put("p99", histogram.getValueAtPercentile(99) / MS);
        figures.put("max", histogram.getMaxValue() / MS);
        return figures;
    }
}
