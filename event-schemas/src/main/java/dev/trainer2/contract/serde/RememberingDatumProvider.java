package dev.trainer2.contract.serde;

import io.apicurio.registry.serde.avro.DefaultAvroDatumProvider;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;

/**
 * Finds readers and writers by the schema object itself. The provider of the serde finds its own by a fingerprint, which
 * it computes from the text of the whole schema for every record: for the log, with its many payload types, that took
 * longer than all the rest of reading or writing an event.
 *
 * @param <T> record type
 */
public final class RememberingDatumProvider<T> extends DefaultAvroDatumProvider<T> {
    /** A serde meets the versions of one topic, and new objects for them when the registry is asked again. */
    private static final int MOST = 16;

    private volatile Map<Schema, DatumReader<T>> readers = new IdentityHashMap<>();
    private volatile Map<Schema, DatumWriter<T>> writers = new IdentityHashMap<>();

    @Override
    public DatumReader<T> createDatumReader(Schema schema) {
        Map<Schema, DatumReader<T>> known = readers;
        DatumReader<T> reader = known.get(schema);
        if (reader == null) {
            reader = super.createDatumReader(schema);
            readers = with(known, schema, reader);
        }
        return reader;
    }

    @Override
    public DatumWriter<T> createDatumWriter(T data, Schema schema) {
        Map<Schema, DatumWriter<T>> known = writers;
        DatumWriter<T> writer = known.get(schema);
        if (writer == null) {
            writer = super.createDatumWriter(data, schema);
            writers = with(known, schema, writer);
        }
        return writer;
    }

    /** A copy, since others are reading; what is lost when two write at once is made again. */
    private static <V> Map<Schema, V> with(Map<Schema, V> known, Schema schema, V value) {
        Map<Schema, V> copy = new IdentityHashMap<>(known.size() >= MOST ? Map.of() : known);
        copy.put(schema, value);
        return copy;
    }
}
