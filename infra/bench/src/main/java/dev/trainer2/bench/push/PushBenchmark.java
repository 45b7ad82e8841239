package dev.trainer2.bench.push;

import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Goal.Bound;
import dev.trainer2.bench.measure.Latencies;
import dev.trainer2.bench.measure.OpenLoop;
import dev.trainer2.bench.measure.Probe;
import dev.trainer2.bench.measure.Role;
import dev.trainer2.bench.measure.Schedule;
import dev.trainer2.bench.push.RawHops.Relay;
import dev.trainer2.bench.stack.LogReader;
import dev.trainer2.bench.stack.OwnStack;
import dev.trainer2.bench.stack.Parts;
import dev.trainer2.bench.stack.Rest;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.stack.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set logged on a socket until the pushed view that includes it. */
public final class PushBenchmark implements Benchmark {
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(60);

    /**
     * How much is asked for.
     *
     * @param rate sets a second over all athletes
     */
    public record Load(int athletes, double rate, Duration warmUp, Duration measured) {}

    private final OwnStack stack;
    private final Parts parts;
    private final Http http;
    private final Athletes athletes;
    private final Load load;
    private List<String> tokens = List.of();
    private final Map<String, Object> sizes = new LinkedHashMap<>();
    private RawHops.Sizes values = new RawHops.Sizes(0, 0);

    public PushBenchmark(OwnStack stack, Parts parts, Http http, Athletes athletes, Load load) {
        this.stack = stack;
        this.parts = parts;
        this.http = http;
        this.athletes = athletes;
        this.load = load;
    }

    @Override
    public String name() {
        return "push";
    }

    @Override
    public String about() {
        return "a set logged on a socket until the pushed view that includes it, open loop from the intended send";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public Map<String, Object> sizes() {
        return sizes;
    }

    @Override
    public void prepare() throws Exception {
        tokens = athletes.atLeast(load.athletes());
        parts.create(List.of(RawHops.FIRST, RawHops.SECOND));
        // one round shows the sizes that the raw records are given
        Map<org.apache.kafka.common.TopicPartition, Long> before = parts.ends(List.of(Topics.EVENTS, Topics.STATE));
        run(Duration.ZERO, Duration.ofSeconds(2), Probe.NONE);
        Rest.await(parts);
        LogReader reader = new LogReader(stack.addresses().bootstrap());
        values = new RawHops.Sizes(reader.meanValue(before, Topics.EVENTS), reader.meanValue(before, Topics.STATE));
        sizes.put("athletes", load.athletes());
        sizes.put("sets a second", load.rate());
        sizes.put("seconds measured", load.measured().toSeconds());
        sizes.put("seconds of warm-up before them", load.warmUp().toSeconds());
        sizes.put("bytes of an event", values.event());
        sizes.put("bytes of a state", values.state());
    }

    @Override
    public List<Contestant> contestants() {
        return List.of(
                new Contestant(Role.OURS, "socket to socket, exactly once", false, probe -> {
                    Map<String, Double> figures = run(load.warmUp(), load.measured(), probe);
                    Rest.await(parts);
                    return figures;
                }),
                raw(Role.BASELINE, "raw clients, two hops", Relay.PLAIN),
                raw(Role.VARIANT, "raw clients, two hops, transactions", Relay.TRANSACTIONS),
                raw(Role.FLOOR, "raw clients, one hop", Relay.NONE));
    }

    private Contestant raw(Role role, String label, Relay relay) {
        return new Contestant(
                role,
                label,
                false,
                probe -> new RawHops(stack.addresses().bootstrap(), 3, values, load.athletes())
                        .run(load.rate(), load.warmUp(), load.measured(), relay, ANSWERS_WITHIN));
    }

    /** Sockets are open only while they are used: the gateway closes those that are silent while others are timed. */
    private Map<String, Double> run(Duration warmUp, Duration measured, Probe probe) throws Exception {
        List<PushSocket> sockets = new ArrayList<>();
        try {
            for (String token : tokens) {
                sockets.add(new PushSocket(http, token));
            }
            return run(sockets, warmUp, measured, probe);
        } finally {
            sockets.forEach(PushSocket::close);
        }
    }

    private Map<String, Double> run(List<PushSocket> sockets, Duration warmUp, Duration measured, Probe probe)
            throws InterruptedException {
        probe.begin(stack.pid(Service.STREAMS));
        Schedule schedule = Schedule.soon(load.rate(), warmUp, measured); // a recording that begins late delays no set
        Latencies latencies = new Latencies(schedule);
        sockets.forEach(socket -> socket.answers(latencies::arrived));
        new OpenLoop()
                .run(
                        schedule,
                        (message, intended) ->
                                sockets.get(message % sockets.size()).log(message));
        try {
            latencies.awaitAll(ANSWERS_WITHIN);
        } finally {
            sockets.forEach(PushSocket::requireWell); // says why, where a refusal is the cause
        }
        probe.end();
        return latencies.figures();
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal("p50", Bound.AT_MOST, 4), new Goal("p99", Bound.AT_MOST, 6));
    }
}
