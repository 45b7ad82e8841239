package dev.trainer2.bench.append;

import dev.trainer2.bench.BenchException;
import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Goal.Bound;
import dev.trainer2.bench.measure.Probe;
import dev.trainer2.bench.measure.Role;
import dev.trainer2.bench.measure.SyncedFile;
import dev.trainer2.bench.push.Athletes;
import dev.trainer2.bench.push.Http;
import dev.trainer2.bench.stack.LogReader;
import dev.trainer2.bench.stack.OwnStack;
import dev.trainer2.bench.stack.Parts;
import dev.trainer2.bench.stack.Rest;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.stack.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Batches over {@code POST /events} until the last is acknowledged. */
public final class AppendBenchmark implements Benchmark {
    static final int BATCH = 500;
    static final int CLIENTS = 4;
    private static final int MOST_ATHLETES = 100;

    private final OwnStack stack;
    private final Parts parts;
    private final Http http;
    private final Athletes athletes;
    private final int batches;
    private List<String> tokens = List.of();
    /** The records of the events that were appended last. */
    private List<ConsumerRecord<byte[], byte[]>> written = List.of();

    /** @param events of each repeat; rounded up to whole batches */
    public AppendBenchmark(OwnStack stack, Parts parts, Http http, Athletes athletes, int events) {
        this.stack = stack;
        this.parts = parts;
        this.http = http;
        this.athletes = athletes;
        this.batches = Math.max(1, (events + BATCH - 1) / BATCH);
    }

    @Override
    public String name() {
        return "append";
    }

    @Override
    public String about() {
        return "`POST /events` in batches of " + BATCH + " from " + CLIENTS
                + " clients at once, until the last is acknowledged";
    }

    @Override
    public String unit() {
        return "events/s";
    }

    @Override
    public Map<String, Object> sizes() {
        return Map.of("events a repeat", batches * BATCH, "athletes", tokens.size());
    }

    @Override
    public void prepare() throws Exception {
        tokens = athletes.atLeast(Math.min(batches, MOST_ATHLETES));
        parts.create(List.of(RawAppend.TOPIC));
        ours(Probe.NONE); // warms up, and makes the bytes that the others write
    }

    @Override
    public List<Contestant> contestants() {
        return List.of(
                new Contestant(Role.OURS, "POST /events, 4 clients", false, this::ours),
                new Contestant(
                        Role.BASELINE,
                        "raw producer, idempotent, acks=all, same bytes",
                        true,
                        probe -> perSecond(RawAppend.run(stack.addresses().bootstrap(), written))),
                new Contestant(
                        Role.FLOOR,
                        "same bytes into a file, fsync every " + BATCH,
                        true,
                        probe -> perSecond(SyncedFile.write(stack.data(), bytes()))));
    }

    private Map<String, Double> ours(Probe probe) throws Exception {
        List<Batch> made = Batch.make(tokens, batches, BATCH);
        Map<TopicPartition, Long> before = parts.ends(List.of(Topics.EVENTS));
        probe.begin(stack.pid(Service.GATEWAY));
        long nanos = Posting.run(http, made, CLIENTS);
        probe.end();
        Rest.await(parts);
        written = readBack(before, made);
        return perSecond(nanos);
    }

    private List<ConsumerRecord<byte[], byte[]>> readBack(Map<TopicPartition, Long> from, List<Batch> made) {
        Set<String> ids = new HashSet<>();
        made.forEach(batch -> ids.addAll(batch.eventIds()));
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        new LogReader(stack.addresses().bootstrap()).read(from, Topics.EVENTS, record -> {
            if (EventHeaders.read(record.headers(), EventHeaders.ID)
                    .filter(ids::contains)
                    .isPresent()) {
                records.add(record);
            }
        });
        if (records.size() != ids.size()) {
            throw new BenchException(
                    "EVENTS_MISSING", records.size() + " of " + ids.size() + " acknowledged events are in the log.");
        }
        return records;
    }

    private List<List<byte[]>> bytes() {
        return SyncedFile.portions(written.stream().map(ConsumerRecord::value).toList(), BATCH);
    }

    private Map<String, Double> perSecond(long nanos) {
        return Map.of("rate", batches * BATCH / (nanos / 1e9));
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal("rate", Bound.AT_LEAST, 0.4));
    }
}
