package dev.trainer2.bench.cost;

import dev.trainer2.bench.measure.Latencies;
import dev.trainer2.bench.measure.OpenLoop;
import dev.trainer2.bench.measure.Probe;
import dev.trainer2.bench.measure.Schedule;
import dev.trainer2.bench.push.Sets;
import dev.trainer2.bench.stack.BrokerFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sets of some athletes at a fixed rate, each posted alone, with a socket of each athlete open; after the warm-up the processor
 * time of the system is counted until the last set is pushed.
 *
 * @param rate sets a second over all athletes
 */
record SetLoad(double rate, Duration warmUp, Duration measured) {
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(60);
    private static final int SETS_OF_A_WORKOUT = 25;

    SetLoad atRate(double other) {
        return new SetLoad(other, warmUp, measured);
    }

    /** Runs it; milliseconds of processor time a set, and of latency from the intended post to the pushed rows. */
    Map<String, Double> run(SetTarget target, List<String> tokens, Probe probe, long pid) throws Exception {
        List<PushedRows> sockets = new ArrayList<>();
        try {
            for (String token : tokens) {
                sockets.add(target.open(token));
            }
            probe.begin(pid);
            if (!warmUp.isZero()) {
                run(Schedule.soon(rate, Duration.ZERO, warmUp), target, tokens, sockets);
            }
            target.rest();
            BrokerFiles files = target.brokerFiles();
            double before = target.processes().milliseconds();
            Schedule schedule = Schedule.soon(rate, Duration.ZERO, measured);
            Latencies latencies = run(schedule, target, tokens, sockets);
            target.rest();
            double used = target.processes().milliseconds() - before;
            probe.end();
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("cpu", used / schedule.all());
            figures.putAll(latencies.figures());
            if (files != BrokerFiles.NONE) {
                figures.put("broker kB", target.brokerFiles().grownSince(files) / 1000.0 / schedule.all());
            }
            return figures;
        } finally {
            sockets.forEach(PushedRows::close);
        }
    }

    /** The processor time of a system without sets, as if they had been logged meanwhile. */
    Map<String, Double> idle(SetTarget target) throws InterruptedException {
        double before = target.processes().milliseconds();
        Thread.sleep(measured);
        return Map.of("cpu", (target.processes().milliseconds() - before) / (rate * measured.toMillis() / 1000));
    }

    private static Latencies run(Schedule schedule, SetTarget target, List<String> tokens, List<PushedRows> sockets)
            throws InterruptedException {
        Latencies latencies = new Latencies(schedule);
        List<String> workouts = new ArrayList<>();
        new OpenLoop().run(schedule, (message, intended) -> {
            int athlete = message % tokens.size();
            int nth = message / tokens.size();
            if (athlete == 0 && nth % SETS_OF_A_WORKOUT == 0) {
                workouts.clear();
                tokens.forEach(token -> workouts.add(UUID.randomUUID().toString()));
            }
            post(target, tokens.get(athlete), sockets.get(athlete), workouts.get(athlete), message, latencies);
        });
        try {
            latencies.awaitAll(ANSWERS_WITHIN);
        } finally {
            sockets.forEach(PushedRows::requireWell); // says why, where a refusal is the cause
        }
        return latencies;
    }

    private static void post(
            SetTarget target, String token, PushedRows socket, String workout, int message, Latencies latencies) {
        String id = UUID.randomUUID().toString();
        byte[] body = JsonMapper.shared()
                .writeValueAsBytes(Map.of("events", List.of(Sets.event(id, workout, message, Instant.now()))));
        socket.sent(id, nanos -> latencies.arrived(message, nanos));
        target.http().postAsync(token, "/events", body).whenComplete((answer, fault) -> {
            if (fault == null) {
                socket.answered(id, answer);
            } else {
                socket.failed(fault.toString());
            }
        });
    }
}
