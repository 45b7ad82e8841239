package dev.trainer2.streams.athlete;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Rows of which the store keeps a fingerprint and no copy: {@code user|kind|place} to the first eight bytes of the SHA-256 of
 * what was written last.
 *
 * @param <R> the row
 */
final class FingerprintedRows<R extends SpecificRecord> {
    private static final int LENGTH = 8;

    private final KeyValueStore<String, byte[]> store;
    private final String kind;
    private final Outbox out;
    private final String sink;
    private final Class<R> type;

    /**
     * @param kind of the rows, for their keys in the store
     * @param sink to which rows are written
     */
    FingerprintedRows(KeyValueStore<String, byte[]> store, String kind, Outbox out, String sink, Class<R> type) {
        this.store = store;
        this.kind = kind;
        this.out = out;
        this.sink = sink;
        this.type = type;
    }

    /**
     * Writes the rows that are not as they were written last.
     *
     * @param rows of the athlete by place, with a cursor that says nothing, so that it is no difference; null for one that is gone
     */
    void write(String user, Map<String, @Nullable R> rows, Emission emission) {
        rows.forEach((place, row) -> write(user, place, row, store.get(key(user, place)), emission));
    }

    /**
     * The same for all rows of the athlete; what was written and is not among them is removed.
     */
    void writeAll(String user, Map<String, @Nullable R> rows, Emission emission) {
        Map<String, byte[]> written = written(user);
        rows.forEach((place, row) -> write(user, place, row, written.remove(place), emission));
        written.keySet().forEach(gone -> remove(user, gone, emission));
    }

    private void write(String user, String place, @Nullable R row, byte @Nullable [] written, Emission emission) {
        if (row == null) {
            if (written != null) {
                remove(user, place, emission);
            }
            return;
        }
        byte[] fingerprint = fingerprint(row);
        if (!Arrays.equals(fingerprint, written)) {
            store.put(key(user, place), fingerprint);
            out.row(sink, user + "|" + place, at(row, emission), emission);
        }
    }

    /** Takes every row of an athlete away. */
    void removeAll(String user, Emission emission) {
        written(user).keySet().forEach(place -> remove(user, place, emission));
    }

    private void remove(String user, String place, Emission emission) {
        store.delete(key(user, place));
        out.row(sink, user + "|" + place, null, emission);
    }

    private Map<String, byte[]> written(String user) {
        String prefix = key(user, "");
        Map<String, byte[]> written = new TreeMap<>();
        try (KeyValueIterator<String, byte[]> rows = store.prefixScan(prefix, new StringSerializer())) {
            rows.forEachRemaining(row -> written.put(row.key.substring(prefix.length()), row.value));
        }
        return written;
    }

    private String key(String user, String place) {
        return user + "|" + kind + "|" + place;
    }

    /** The row with the cursor of what it is written for. */
    private R at(R row, Emission emission) {
        R written = SpecificData.get().deepCopy(row.getSchema(), row);
        written.put(written.getSchema().getField("cursor").pos(), emission.cursor());
        return type.cast(written);
    }

    private static byte[] fingerprint(SpecificRecord row) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
            new SpecificDatumWriter<SpecificRecord>(row.getSchema()).write(row, encoder);
            encoder.flush();
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            return Arrays.copyOf(sum, LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
