package dev.trainer2.streams.athlete;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.events.TrainingEvent;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Writes to the sinks of the topology, with the headers that every record has. */
final class Outbox {
    private static final String SOURCE = "athlete";

    private final ProcessorContext<String, SpecificRecord> context;

    Outbox(ProcessorContext<String, SpecificRecord> context) {
        this.context = context;
    }

    /** Writes a row of a view, or its tombstone for null. */
    void row(String sink, String key, @Nullable SpecificRecord row, Emission emission) {
        String type = row == null ? "Tombstone" : row.getSchema().getName();
        context.forward(new Record<>(key, row, emission.timestamp(), emission.headersOf(key, type, SOURCE)), sink);
    }

    /** Writes a record of an athlete that somebody waits for, and asks for a commit. */
    void send(String sink, String user, SpecificRecord value, String id, @Nullable String trace) {
        write(sink, user, value, id, trace);
        context.commit();
    }

    /** Writes a record of an athlete. */
    void write(String sink, String user, SpecificRecord value, String id, @Nullable String trace) {
        long now = context.currentSystemTimeMs();
        String type = value instanceof TrainingEvent event
                ? ((SpecificRecord) event.getPayload()).getSchema().getName()
                : value.getSchema().getName();
        Headers headers = new RecordHeaders();
        EventHeaders.write(headers, id, type, SOURCE, Instant.ofEpochMilli(now), trace);
        context.forward(new Record<>(user, value, now, headers), sink);
    }
}
