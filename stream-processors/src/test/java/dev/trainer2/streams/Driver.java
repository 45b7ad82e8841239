package dev.trainer2.streams;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.ReadinessCheckedIn;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.SetType;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.athlete.AthleteTopology;
import dev.trainer2.streams.athlete.LogLag;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** A topology in a driver with a clock that the test moves. */
public final class Driver implements AutoCloseable {
    public static final String USER = "user";
    public static final String ZONE = "Europe/Zurich";

    private static final Duration LAST = Duration.ofSeconds(1);
    private static final Duration STEP = Duration.ofMillis(100);

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, SpecificRecord> events;
    private final BareSerdes serdes = new BareSerdes();
    private final String rows;
    private Instant now;

    /** The topology as it is when no key is needed. */
    public static Topology topology(Supplier<Catalogue> catalogue, boolean live) {
        return AthleteTopology.build(new AthleteTopology.Settings(
                new BareSerdes(), catalogue, user -> Optional.empty(), Duration.ofSeconds(30), "v1", live));
    }

    /** @param rows topic of the rows */
    public Driver(Topology topology, String rows, Instant now) {
        this(topology, rows, now, LogLag.UNKNOWN);
    }

    /** @param lag what the consumer says it has left of the log */
    public Driver(Topology topology, String rows, Instant now, LogLag lag) {
        Properties properties = new Properties();
        properties.put("application.id", "test-" + UUID.randomUUID());
        properties.put("bootstrap.servers", "127.0.0.1:1");
        properties.put(LogLag.SETTING, lag);
        this.driver = new TopologyTestDriver(topology, properties, now);
        this.events = driver.createInputTopic(
                Topics.EVENTS, new StringSerializer(), serdes.<SpecificRecord>serializer(Topics.EVENTS));
        this.rows = rows;
        this.now = now;
    }

    /**
     * The same topology started again after a crash, on what the stores of this one held: what their changelogs bring back.
     * This driver ends.
     */
    public Driver crashed(Topology again) {
        Driver next = new Driver(again, rows, now);
        driver.getAllStateStores().forEach((name, store) -> {
            if (store instanceof KeyValueStore<?, ?>) {
                copy(driver.getKeyValueStore(name), next.driver.getKeyValueStore(name));
            }
        });
        close();
        return next;
    }

    private static void copy(KeyValueStore<Object, Object> from, KeyValueStore<Object, Object> to) {
        try (KeyValueIterator<Object, Object> entries = from.all()) {
            entries.forEachRemaining(entry -> to.put(entry.key, entry.value));
        }
    }

    /** Moves the clock; the last second in small steps, as a running topology looks at it. */
    public void pass(Duration time) {
        now = now.plus(time);
        Duration last = time.compareTo(LAST) < 0 ? Duration.ZERO : LAST;
        driver.advanceWallClockTime(time.minus(last));
        for (long step = 0; step < last.toMillis(); step += STEP.toMillis()) {
            driver.advanceWallClockTime(STEP);
        }
    }

    /** What an athlete has just sent, and the moment that late events wait for one another. */
    public void live(TrainingEvent... all) {
        for (TrainingEvent event : all) {
            events.pipeInput(new TestRecord<>(USER, event, new RecordHeaders(), now));
        }
        pass(Duration.ofMillis(200));
    }

    /** An event written long before it is read. */
    public void old(TrainingEvent event) {
        events.pipeInput(new TestRecord<>(USER, event, new RecordHeaders(), now.minus(Duration.ofHours(1))));
    }

    /** A whole import in one transaction. */
    public void imported(List<TrainingEvent> all) {
        for (int i = 0; i < all.size(); i++) {
            TrainingEvent event = TrainingEvent.newBuilder(all.get(i))
                    .setSource(EventSource.IMPORT)
                    .build();
            RecordHeaders headers = new RecordHeaders();
            if (i == all.size() - 1) {
                headers.add(EventHeaders.BATCH_END, new byte[] {1});
            }
            events.pipeInput(new TestRecord<>(USER, event, headers, now));
        }
    }

    /** What was written since the last look, the newest value of each key; null for a tombstone. */
    public <T extends SpecificRecord> Map<String, @Nullable T> rows() {
        Map<String, @Nullable T> found = new LinkedHashMap<>();
        var topic = driver.createOutputTopic(rows, new StringDeserializer(), serdes.<T>deserializer());
        topic.readKeyValuesToList().forEach(row -> found.put(row.key, row.value));
        return found;
    }

    /** Number of rows written since the last look. */
    public int written() {
        return driver.createOutputTopic(rows, new StringDeserializer(), serdes.deserializer())
                .readKeyValuesToList()
                .size();
    }

    /** Events of a type that were written since the last look; those of other types are passed over. */
    public List<TrainingEvent> written(Class<?> type) {
        return driver
                .createOutputTopic(Topics.EVENTS, new StringDeserializer(), serdes.<TrainingEvent>deserializer())
                .readValuesToList()
                .stream()
                .filter(event -> type.isInstance(event.getPayload()))
                .toList();
    }

    /** An event of this athlete. */
    public static TrainingEvent event(String id, Instant at, SpecificRecord payload) {
        return TrainingEvent.newBuilder()
                .setEventId(id)
                .setUserId(USER)
                .setOccurredAt(at)
                .setZoneId(ZONE)
                .setSource(EventSource.APP)
                .setContentHash(ByteBuffer.allocate(0))
                .setPayload(payload)
                .build();
    }

    /** A working set; the set has the id of its event. */
    public static TrainingEvent set(String id, Instant at, String exercise, double kg, int reps, @Nullable Double rpe) {
        return event(
                id,
                at,
                SetLogged.newBuilder()
                        .setSetId(id)
                        .setWorkoutId("workout " + at.toString().substring(0, 10))
                        .setExerciseName(exercise)
                        .setSetIndex(0)
                        .setSetType(SetType.WORKING)
                        .setLoad(new Load(kg, LoadUnit.kg))
                        .setReps(reps)
                        .setRpe(rpe)
                        .build());
    }

    public static TrainingEvent checkIn(String id, Instant at, String date, double soreness, boolean cooked) {
        return event(
                id,
                at,
                ReadinessCheckedIn.newBuilder()
                        .setDate(date)
                        .setSleepHours(7.5)
                        .setSoreness(soreness)
                        .setStress(4.0)
                        .setMotivation(7.0)
                        .setFeelsCooked(cooked)
                        .build());
    }

    @Override
    public void close() {
        driver.close();
    }
}
