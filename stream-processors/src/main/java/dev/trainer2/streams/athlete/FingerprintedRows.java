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
     * Writes the rows that are not as they were.
     *
     * @param rows all of the athlete by place, with a cursor that says nothing, so that it is no difference
     * @param before the same as they were written last; null when they are not in memory
     */
    void write(String user, Map<String, R> rows, @Nullable Map<String, R> before, Emission emission) {
        Map<String, byte[]> written = before == null ? written(user) : Map.of();
        rows.forEach((place, row) -> {
            if (before != null && row.equals(before.get(place))) {
                return;
            }
            byte[] fingerprint = fingerprint(row);
            if (before != null || !Arrays.equals(fingerprint, written.get(place))) {
                store.put(key(user, place), fingerprint);
                out.row(sink, user + "|" + place, at(row, emission), emission);
            }
        });
        (before != null ? before : written)
                .keySet().stream()
                        .filter(place -> !rows.containsKey(place))
                        .forEach(gone -> remove(user, gone, emission));
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
