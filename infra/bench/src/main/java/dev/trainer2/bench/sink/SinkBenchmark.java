package dev.trainer2.bench.sink;

import dev.trainer2.bench.BenchException;
import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Goal.Bound;
import dev.trainer2.bench.measure.Probe;
import dev.trainer2.bench.measure.Role;
import dev.trainer2.bench.measure.SyncedFile;
import dev.trainer2.bench.stack.Filling;
import dev.trainer2.bench.stack.OwnStack;
import dev.trainer2.bench.stack.Parts;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;

/**
 * How fast the sink fills empty tables from topics that are complete, alone: it is stopped, its tables and places are
 * emptied, and it is started again; the time counts from its claim of the partitions, when its JVM and Spring are up.
 */
public final class SinkBenchmark implements Benchmark, AutoCloseable {
    /** As many records as the sink takes in a poll, and so in a transaction, at most. */
    private static final int TRANSACTION = 2000;

    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final String EPOCHS = "select sum(epoch) from sink_offset";

    private final OwnStack stack;
    private final Parts parts;
    private final long events;
    private final SinkProcess sink;
    private final TableCopies copies;
    private final Map<String, Object> sizes = new LinkedHashMap<>();
    private Map<TopicPartition, Long> ends = Map.of();

    /** @param stack whose services have processes of their own */
    public SinkBenchmark(OwnStack stack, Parts parts, long events) throws Exception {
        this.stack = stack;
        this.parts = parts;
        this.events = events;
        this.sink = new SinkProcess(stack);
        this.copies = new TableCopies(stack.addresses().jdbc());
    }

    @Override
    public String name() {
        return "sink";
    }

    @Override
    public String about() {
        return "log and views from complete topics into empty tables, from the claim of the partitions until the last row";
    }

    @Override
    public String unit() {
        return "rows/s";
    }

    @Override
    public Map<String, Object> sizes() {
        return sizes;
    }

    @Override
    public void prepare() throws Exception {
        Filling.run(stack, parts, events);
        ends = parts.stored();
        copies.read();
        sizes.put("rows", copies.count());
        sizes.put("rows of a transaction, at most", TRANSACTION);
    }

    @Override
    public List<Contestant> contestants() {
        return List.of(
                new Contestant(Role.OURS, "sink, a fresh process", false, this::ours),
                new Contestant(
                        Role.BASELINE,
                        "binary COPY, a transaction every 2,000 rows",
                        true,
                        probe -> perSecond(copies.write(TRANSACTION))),
                new Contestant(
                        Role.VARIANT, "binary COPY, one transaction", false, probe -> perSecond(copies.write(0))),
                new Contestant(
                        Role.FLOOR,
                        "same bytes into a file, fsync every 2,000 rows",
                        true,
                        probe -> perSecond(SyncedFile.write(stack.data(), copies.portions(TRANSACTION)))));
    }

    private Map<String, Double> ours(Probe probe) throws Exception {
        long before = copies.count();
        sink.stop();
        parts.execute("truncate event_log, athlete_state, athlete_workout, athlete_lift, daily_fatigue, weekly_review");
        parts.execute("update sink_offset set next_offset = 0");
        parts.execute("checkpoint");
        String epochs = parts.sql(EPOCHS);
        long pid = sink.start();
        until(() -> !parts.sql(EPOCHS).equals(epochs));
        long began = System.nanoTime();
        probe.begin(pid);
        until(this::isDone);
        long nanos = System.nanoTime() - began;
        probe.end();
        requireRows(before);
        return perSecond(nanos);
    }

    /** Whether the sink stands again where it stood with all rows stored. */
    private boolean isDone() {
        Map<TopicPartition, Long> stored = parts.stored();
        return ends.entrySet().stream().allMatch(end -> stored.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private void until(java.util.function.BooleanSupplier holds) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!holds.getAsBoolean()) {
            sink.requireAlive();
            if (System.nanoTime() > end) {
                throw new BenchException("SINK_STUCK", "the sink did not come to the end of its topics.");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private void requireRows(long wanted) {
        long found = 0;
        for (String table : TableCopies.TABLES) {
            found += Long.parseLong(parts.sql("select count(*) from " + table));
        }
        if (found != wanted) {
            throw new BenchException("ROWS_MISSING", found + " rows were stored, and " + wanted + " before.");
        }
    }

    private Map<String, Double> perSecond(long nanos) {
        return Map.of("rate", copies.count() / (nanos / 1e9));
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal("rate", Bound.AT_LEAST, 0.4));
    }

    @Override
    public void close() throws Exception {
        copies.close();
        sink.close();
    }
}
