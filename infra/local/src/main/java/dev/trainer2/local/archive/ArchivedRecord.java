package dev.trainer2.local.archive;

import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record of the log as the archive keeps it.
 *
 * @param partition and
 * @param offset its place in the log it was taken from
 * @param timestamp milliseconds since 1970, as its producer gave it
 * @param key the bytes as they came
 * @param headers all of them, in order
 * @param event its value, or null when that is no event
 * @param raw the bytes of a value that is no event; null with an event, and where there was no value at all
 */
record ArchivedRecord(
        int partition,
        long offset,
        long timestamp,
        byte @Nullable [] key,
        List<ArchivedHeader> headers,
        @Nullable TrainingEvent event,
        byte @Nullable [] raw) {

    /** A header; names may repeat. */
    record ArchivedHeader(String name, byte @Nullable [] value) {}

    private static final Schema HEADER = SchemaBuilder.record("ArchivedHeader")
            .namespace("dev.trainer2.archive")
            .doc("A header of a record; names may repeat.")
            .fields()
            .requiredString("name")
            .name("value")
            .type()
            .nullable()
            .bytesType()
            .noDefault()
            .endRecord();

    /** The event is embedded with its own schema, so that any Avro tool reads the whole. */
    static final Schema SCHEMA = SchemaBuilder.record("ArchivedRecord")
            .namespace("dev.trainer2.archive")
            .doc("A record of trainer.events.v1 as it stood in the log.")
            .fields()
            .name("partition")
            .doc("Partition it stood in.")
            .type()
            .intType()
            .noDefault()
            .name("offset")
            .doc("Offset within the partition.")
            .type()
            .longType()
            .noDefault()
            .name("timestamp")
            .doc("Milliseconds since 1970, as its producer gave it.")
            .type()
            .longType()
            .noDefault()
            .name("key")
            .doc("The athlete's id as UTF-8.")
            .type()
            .nullable()
            .bytesType()
            .noDefault()
            .name("headers")
            .doc("All headers, in order.")
            .type()
            .array()
            .items(HEADER)
            .noDefault()
            .name("event")
            .doc("The value; null when it is no event.")
            .type()
            .unionOf()
            .nullType()
            .and()
            .type(TrainingEvent.getClassSchema())
            .endUnion()
            .nullDefault()
            .name("raw")
            .doc("The bytes of a value that is no event.")
            .type()
            .unionOf()
            .nullType()
            .and()
            .bytesType()
            .endUnion()
            .nullDefault()
            .endRecord();

    static List<ArchivedHeader> headers(Headers headers) {
        List<ArchivedHeader> kept = new ArrayList<>();
        headers.forEach(header -> kept.add(new ArchivedHeader(header.key(), header.value())));
        return kept;
    }

    /** The key as text; empty without one. */
    String user() {
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
    }

    GenericRecord toAvro() {
        GenericRecord record = new GenericData.Record(SCHEMA);
        record.put("partition", partition);
        record.put("offset", offset);
        record.put("timestamp", timestamp);
        record.put("key", buffer(key));
        record.put(
                "headers",
                headers.stream()
                        .map(header -> {
                            GenericRecord one = new GenericData.Record(HEADER);
                            one.put("name", header.name());
                            one.put("value", buffer(header.value()));
                            return one;
                        })
                        .toList());
        record.put("event", event);
        record.put("raw", buffer(raw));
        return record;
    }

    static ArchivedRecord fromAvro(GenericRecord record) {
        List<ArchivedHeader> headers = new ArrayList<>();
        for (Object header : (List<?>) record.get("headers")) {
            GenericRecord one = (GenericRecord) header;
            headers.add(new ArchivedHeader(one.get("name").toString(), bytes(one.get("value"))));
        }
        return new ArchivedRecord(
                (Integer) record.get("partition"),
                (Long) record.get("offset"),
                (Long) record.get("timestamp"),
                bytes(record.get("key")),
                headers,
                (TrainingEvent) record.get("event"),
                bytes(record.get("raw")));
    }

    private static @Nullable ByteBuffer buffer(byte @Nullable [] bytes) {
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }

    private static byte @Nullable [] bytes(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        ByteBuffer buffer = ((ByteBuffer) value).duplicate();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
