package dev.trainer2.local.status;

import dev.trainer2.local.stack.Service;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the system is, between two looks.
 *
 * @param openRequests requests to the coach without an answer, by age
 * @param coach which coach answers, in a sentence
 * @param deadLetters in the topics of dead letters
 * @param lastErrors newest first
 */
public record Status(
        Instant at,
        List<ServiceStatus> services,
        List<Reader> readers,
        Rates rates,
        Map<String, Long> openRequests,
        String coach,
        Letters deadLetters,
        List<Fault> lastErrors) {

    /** @param heapMiB used; 0 when it does not answer */
    public record ServiceStatus(String name, String url, String health, long heapMiB) {}

    /**
     * A topology, the worker or the sink.
     *
     * @param lagRecords records it has not finished with; null when nobody could tell
     * @param running whether it runs; null where only its service knows
     * @param meanAgeMs from append to fold, of what was folded between the looks; null without any
     */
    public record Reader(
            String app,
            String version,
            @org.jspecify.annotations.Nullable Long lagRecords,
            @org.jspecify.annotations.Nullable Boolean running,
            @org.jspecify.annotations.Nullable Long meanAgeMs) {}

    /** For each second. */
    public record Rates(double accepted, double refused, double folded, double replies, double written, long sockets) {}

    /** @param byTopic without those that are empty */
    public record Letters(long total, Map<String, Long> byTopic) {}

    /** Something that went wrong: a line of a log, or a dead letter with its reason. */
    public record Fault(String at, String where, String what) {}

    /** Whether every service is up and every topology runs. */
    public boolean healthy() {
        return services.stream().allMatch(service -> service.health().equals("UP"))
                && readers.stream().noneMatch(reader -> Boolean.FALSE.equals(reader.running()));
    }

    /** The state between two looks at the same services. */
    static Status between(
            Map<Service, Look> before, Map<Service, Look> after, Letters letters, List<Fault> faults, Instant at) {
        Change change = new Change(before, after);
        List<ServiceStatus> services = after.values().stream()
                .map(look -> new ServiceStatus(
                        look.service().module(),
                        look.url(),
                        look.health(),
                        Math.round(look.metrics()
                                        .sum(
                                                "jvm_memory_used_bytes",
                                                used -> used.label("area").equals("heap"))
                                / (1 << 20))))
                .toList();
        Map<String, Long> open = new TreeMap<>();
        change.now(Service.STREAMS)
                .of("trainer_coach_requests_open")
                .forEach(sample -> open.put(sample.label("age"), Math.round(sample.value())));
        Rates rates = new Rates(
                change.rate(Service.GATEWAY, "trainer_events_accepted_total"),
                change.rate(Service.GATEWAY, "trainer_events_refused_total"),
                change.rate(Service.STREAMS, "trainer_topology_age_seconds_count"),
                change.rate(Service.WORKER, "trainer_coach_replies_total"),
                change.rate(Service.SINK, "trainer_sink_batch_records_sum"),
                Math.round(change.now(Service.GATEWAY).sum("trainer_sockets_open")));
        return new Status(
                at, services, readers(change), rates, open, CoachState.of(change.now(Service.WORKER)), letters, faults);
    }

    private static List<Reader> readers(Change change) {
        List<Reader> readers = new ArrayList<>();
        change.now(Service.GATEWAY)
                .of("trainer_consumer_lag_records")
                .forEach(lag -> readers.add(change.reader(lag.label("app"), lag.label("version"), lag.value())));
        change.now(Service.STREAMS).of("trainer_topology_running").forEach(running -> {
            String app = running.label("topology");
            String version = running.label("version");
            if (readers.stream()
                    .noneMatch(one -> one.app().equals(app) && one.version().equals(version))) {
                readers.add(change.reader(app, version, Double.NaN));
            }
        });
        readers.sort(Comparator.comparing(Reader::app).thenComparing(Reader::version));
        return readers;
    }
}
