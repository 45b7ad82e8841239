package dev.trainer2.bench.rebuild;

import dev.trainer2.bench.BenchException;
import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Goal.Bound;
import dev.trainer2.bench.measure.Probe;
import dev.trainer2.bench.measure.Role;
import dev.trainer2.bench.stack.Filling;
import dev.trainer2.bench.stack.LogReader;
import dev.trainer2.bench.stack.OwnStack;
import dev.trainer2.bench.stack.Parts;
import dev.trainer2.bench.stack.Rest;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.local.command.Bar;
import dev.trainer2.local.replay.Replay;
import dev.trainer2.local.replay.ReplayTarget;
import dev.trainer2.local.stack.Service;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;

/** All views of the whole log under another version, from asking for it until the last row is stored. */
public final class RebuildBenchmark implements Benchmark {
    private static final Duration STUCK = Duration.ofMinutes(2);

    private final OwnStack stack;
    private final Parts parts;
    private final long events;
    private final Map<String, Object> sizes = new LinkedHashMap<>();
    private int version = 1;
    private long inLog;

    public RebuildBenchmark(OwnStack stack, Parts parts, long events) {
        this.stack = stack;
        this.parts = parts;
        this.events = events;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String about() {
        return "all views anew from the log at exactly-once, from asking for them until the last row is in Postgres";
    }

    @Override
    public String unit() {
        return "events/s";
    }

    @Override
    public Map<String, Object> sizes() {
        return sizes;
    }

    @Override
    public void prepare() {
        Filling.run(stack, parts, events);
        inLog = read(record -> {});
        sizes.put("events in the log", inLog);
        sizes.put("athletes in the log", parts.sql("select count(distinct user_id) from event_log"));
        sizes.put(
                "rows of a version",
                parts.sql("select (select count(*) from athlete_state where version = 'v1')"
                        + " + (select count(*) from daily_fatigue where version = 'v1')"
                        + " + (select count(*) from weekly_review where version = 'v1')"));
    }

    @Override
    public List<Contestant> contestants() {
        return List.of(
                new Contestant(Role.OURS, "replay: state, fatigue, weekly review, stored", false, this::ours),
                new Contestant(Role.BASELINE, "raw consumer, Avro decoded", true, probe -> {
                    try (Deserializer<TrainingEvent> decoder =
                            new EventSerdes(stack.addresses().registry()).deserializer()) {
                        return timed(record -> decoder.deserialize(record.topic(), record.value()));
                    }
                }),
                new Contestant(Role.FLOOR, "raw consumer, bytes", true, probe -> timed(record -> {})));
    }

    private Map<String, Double> timed(java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        long began = System.nanoTime();
        long count = read(reader);
        long nanos = System.nanoTime() - began;
        requireAll(count);
        return Map.of("rate", count / (nanos / 1e9));
    }

    private long read(java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        Map<TopicPartition, Long> start = new HashMap<>();
        parts.ends(List.of(Topics.EVENTS)).keySet().forEach(partition -> start.put(partition, 0L));
        return new LogReader(stack.addresses().bootstrap()).read(start, Topics.EVENTS, reader);
    }

    private Map<String, Double> ours(Probe probe) {
        ReplayTarget target = new ReplayTarget("v" + ++version);
        var at = stack.addresses();
        try (Replay replay = new Replay(at.bootstrap(), at.registry(), at.jdbc());
                StoredWatch watch = new StoredWatch(at, target.topics());
                Bar bar = new Bar("replaying", " events")) {
            probe.begin(stack.pid(Service.STREAMS));
            long began = System.nanoTime();
            replay.begin(target);
            replay.await(target, STUCK, (done, total) -> {
                bar.total(total);
                bar.at(done);
            });
            probe.end();
            long nanos = watch.lastMoved() - began;
            requireComplete(target);
            replay.clean(target, replay.leftovers(target));
            Rest.await(parts);
            return Map.of("rate", inLog / (nanos / 1e9));
        }
    }

    /** A short log may be over before a replay has begun to count: what was not read or made is found here. */
    private void requireComplete(ReplayTarget target) {
        Map<TopicPartition, Long> ends = parts.ends(List.of(Topics.EVENTS));
        for (String group : target.groups()) {
            if (!Rest.reached(ends, parts.committed(group))) {
                throw new BenchException("NOT_ALL_READ", group + " has not read the whole log.");
            }
        }
        for (String table :
                List.of("athlete_state", "athlete_workout", "athlete_lift", "daily_fatigue", "weekly_review")) {
            String live = parts.sql("select count(*) from " + table + " where version = 'v1'");
            String made = parts.sql("select count(*) from " + table + " where version = '" + target.version() + "'");
            if (!live.equals(made)) {
                throw new BenchException(
                        "NOT_ALL_MADE", table + " has " + made + " rows of the new version and " + live + " of v1.");
            }
        }
    }

    private void requireAll(long count) {
        if (count != inLog) {
            throw new BenchException("NOT_ALL_READ", count + " of " + inLog + " events were read.");
        }
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal("rate", Bound.AT_LEAST, 0.25));
    }
}
