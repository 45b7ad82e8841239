package dev.trainer2.streams;

import dev.trainer2.streams.athlete.FoldAge;
import dev.trainer2.streams.coaching.OpenRequests;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a topology shows of itself; taken back when it stops. */
final class TopologyMeters {
    private static final Duration[] AGES = {
        Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100),
        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5),
        Duration.ofSeconds(30), Duration.ofMinutes(5)
    };

    private final MeterRegistry meters;
    private final Tags tags;
    private final OpenRequests open = new OpenRequests();
    private final List<Meter> registered = new ArrayList<>();
    private final FoldAge age;

    TopologyMeters(TopologyRunner runner, String name, String version, boolean live, MeterRegistry meters) {
        this.meters = meters;
        this.tags = Tags.of("topology", name, "version", version);
        keep(Gauge.builder("trainer.topology.running", runner, one -> one.runs() ? 1 : 0)
                .description("whether the topology runs")
                .tags(tags)
                .register(meters));
        // a version that is computed beside the live one folds years, and its ages say nothing about an athlete's wait
        this.age = live ? ageTimer() : FoldAge.UNKNOWN;
        if (live) {
            registerOpenRequests();
        }
    }

    private FoldAge ageTimer() {
        Timer timer = Timer.builder("trainer.topology.age")
                .description("from the append of an event to the moment the topology has folded it")
                .serviceLevelObjectives(AGES)
                .tags(tags)
                .register(meters);
        keep(timer);
        return timer::record;
    }

    private void registerOpenRequests() {
        for (OpenRequests.Age group : OpenRequests.Age.values()) {
            keep(Gauge.builder("trainer.coach.requests.open", open, requests -> requests.count(group))
                    .description("requests without an answer, by age")
                    .tag("age", group.label())
                    .register(meters));
        }
        keep(Gauge.builder("trainer.coach.requests.oldest", open, OpenRequests::oldestSeconds)
                .description("age of the oldest request without an answer")
                .baseUnit("seconds")
                .register(meters));
    }

    /** Stores of the topology, measured when they are asked for. */
    void stores(StoreSizes sizes) {
        for (String store : sizes.names()) {
            keep(Gauge.builder("trainer.store.size", sizes, all -> all.bytes(store))
                    .strongReference(true) // nobody else holds the sizes
                    .description("local store: files and what is not written to them yet")
                    .baseUnit("bytes")
                    .tags(tags)
                    .tag("store", store)
                    .register(meters));
            keep(Gauge.builder("trainer.store.rows", sizes, all -> all.rows(store))
                    .strongReference(true)
                    .description("local store: rows, as RocksDB estimates them")
                    .baseUnit("rows")
                    .tags(tags)
                    .tag("store", store)
                    .register(meters));
        }
    }

    /** The stores were built anew because their files were damaged. */
    void rebuilt() {
        meters.counter("trainer.store.rebuilds", tags).increment();
    }

    private void keep(Meter meter) {
        registered.add(meter);
    }

    /** What the processors of the topology report to, as settings of it. */
    Map<String, Object> settings() {
        return Map.of(DeadLetterHandler.METERS, meters, FoldAge.SETTING, age, OpenRequests.SETTING, open);
    }

    void remove() {
        registered.forEach(meters::remove);
    }
}
