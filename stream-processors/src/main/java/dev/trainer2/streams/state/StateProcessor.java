package dev.trainer2.streams.state;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps each athlete's distinct events and emits the folded state: at once for what an athlete does, once for a whole
 * import, so that a season of old sets neither becomes a season of states nor is seen half.
 */
final class StateProcessor implements Processor<String, SpecificRecord, String, AthleteState> {
    /** An import whose end has not come by then shows what is there; its end was lost with a crash. */
    private static final Duration IMPORT_WITHIN = Duration.ofSeconds(5);

    private static final Duration LOOK_FOR_IMPORTS = Duration.ofMillis(500);
    private static final int EVENTS_IN_MEMORY = 40_000;

    /** What happened to an athlete since the last state. */
    private record Pending(LogPosition cursor, Headers headers, long timestamp, long seenAt) {}

    private final LinkedHashMap<String, AthleteLog> logs = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Pending> dirty = new LinkedHashMap<>();
    private ProcessorContext<String, AthleteState> context;
    private KeyValueStore<String, TrainingEvent> log;
    private KeyValueStore<String, String> cursors;
    private int eventsInMemory;

    @SuppressWarnings("NullAway.Init")
    StateProcessor() {}

    @Override
    public void init(ProcessorContext<String, AthleteState> context) {
        this.context = context;
        this.log = context.getStateStore(StateTopology.LOG_STORE);
        this.cursors = context.getStateStore(StateTopology.CURSOR_STORE);
        logs.clear();
        dirty.clear();
        eventsInMemory = 0;
        recoverPending();
        context.schedule(LOOK_FOR_IMPORTS, PunctuationType.WALL_CLOCK_TIME, this::emitOverdue);
    }

    @Override
    public void process(Record<String, SpecificRecord> record) {
        String user = record.key();
        // the type is looked at here: a wrong one must end as a dead letter and not the thread
        if (!(record.value() instanceof TrainingEvent event)
                || !event.getUserId().equals(user)) {
            throw new IllegalArgumentException("the key of an event must be its athlete");
        }
        var origin = context.recordMetadata().orElseThrow();
        AthleteLog events = logOf(user);
        if (events.add(event)) {
            log.put(user + "|" + event.getEventId(), event);
            eventsInMemory++;
        }
        Pending pending = new Pending(
                new LogPosition(origin.partition(), origin.offset()),
                record.headers(),
                record.timestamp(),
                context.currentSystemTimeMs());
        boolean more =
                event.getSource() == EventSource.IMPORT && record.headers().lastHeader(EventHeaders.BATCH_END) == null;
        if (more) {
            dirty.put(user, pending);
            // survives a crash between this commit and the state of the whole import
            cursors.put(user, origin.partition() + ":" + origin.offset());
        } else {
            dirty.remove(user);
            emit(user, pending);
        }
    }

    private void emitOverdue(long now) {
        List<String> overdue = dirty.entrySet().stream()
                .filter(entry -> now - entry.getValue().seenAt() > IMPORT_WITHIN.toMillis())
                .map(Map.Entry::getKey)
                .toList();
        overdue.forEach(user -> emit(user, Objects.requireNonNull(dirty.remove(user))));
    }

    private void emit(String user, Pending pending) {
        AthleteState state = AthleteStateFold.fold(user, logOf(user).events(), pending.cursor());
        context.forward(new Record<>(user, state, pending.timestamp(), headers(state, pending)));
        if (cursors.get(user) != null) {
            cursors.delete(user);
        }
        forgetOldest();
    }

    private static Headers headers(AthleteState state, Pending pending) {
        Headers headers = new RecordHeaders();
        EventHeaders.write(
                headers,
                state.getUserId() + "@" + pending.cursor().getPartition() + ":"
                        + pending.cursor().getOffset(),
                "AthleteState",
                "state",
                Instant.ofEpochMilli(pending.timestamp()),
                EventHeaders.read(pending.headers(), EventHeaders.TRACE_PARENT).orElse(null));
        return headers;
    }

    private AthleteLog logOf(String user) {
        AthleteLog known = logs.get(user);
        if (known != null) {
            return known;
        }
        AthleteLog loaded = new AthleteLog();
        try (KeyValueIterator<String, TrainingEvent> rows = log.prefixScan(user + "|", new StringSerializer())) {
            rows.forEachRemaining(row -> loaded.add(row.value));
        }
        logs.put(user, loaded);
        eventsInMemory += loaded.size();
        return loaded;
    }

    /** Bounds the memory: the athletes not heard of for longest are read again when they come back. */
    private void forgetOldest() {
        var oldest = logs.entrySet().iterator();
        while (eventsInMemory > EVENTS_IN_MEMORY && logs.size() > 1 && oldest.hasNext()) {
            var entry = oldest.next();
            if (!dirty.containsKey(entry.getKey())) {
                eventsInMemory -= entry.getValue().size();
                oldest.remove();
            }
        }
    }

    private void recoverPending() {
        try (KeyValueIterator<String, String> rows = cursors.all()) {
            while (rows.hasNext()) {
                KeyValue<String, String> row = rows.next();
                String[] position = row.value.split(":", 2);
                LogPosition cursor = new LogPosition(Integer.parseInt(position[0]), Long.parseLong(position[1]));
                dirty.put(
                        row.key,
                        new Pending(
                                cursor,
                                new RecordHeaders(),
                                context.currentSystemTimeMs(),
                                context.currentSystemTimeMs()));
            }
        }
    }
}
