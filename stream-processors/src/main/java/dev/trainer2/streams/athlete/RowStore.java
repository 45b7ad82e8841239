package dev.trainer2.streams.athlete;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a view as they were written last, by {@code user|kind|place}; what is put here is written.
 *
 * @param <R> the row
 */
final class RowStore<R extends SpecificRecord> {
    private static final String AFTER_ALL = "~";
    private static final String STORE = "rows";

    private final KeyValueStore<String, byte[]> store;
    private final String kind;
    private final Serde<R> serde;
    private final Outbox out;
    private final String sink;

    /**
     * @param kind of the rows, for their keys in the store
     * @param sink to which rows are written
     */
    RowStore(KeyValueStore<String, byte[]> store, String kind, Serde<R> serde, Outbox out, String sink) {
        this.store = store;
        this.kind = kind;
        this.serde = serde;
        this.out = out;
        this.sink = sink;
    }

    private String key(String user, String place) {
        return user + "|" + kind + "|" + place;
    }

    private R row(byte[] bytes) {
        return serde.deserializer().deserialize(STORE, bytes);
    }

    /** A row, or null. */
    @Nullable
    R get(String user, String place) {
        byte[] bytes = store.get(key(user, place));
        return bytes == null ? null : row(bytes);
    }

    /** An athlete's rows from a place on, by place; {@code ""} for all. */
    Map<String, R> from(String user, String place) {
        Map<String, R> rows = new TreeMap<>();
        int prefix = key(user, "").length();
        try (KeyValueIterator<String, byte[]> found = store.range(key(user, place), key(user, AFTER_ALL))) {
            found.forEachRemaining(row -> rows.put(row.key.substring(prefix), row(row.value)));
        }
        return rows;
    }

    /** The last rows of an athlete, newest first. */
    List<R> last(String user, int number) {
        List<R> rows = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> found = store.reverseRange(key(user, ""), key(user, AFTER_ALL))) {
            while (found.hasNext() && rows.size() < number) {
                rows.add(row(found.next().value));
            }
        }
        return rows;
    }

    /** Keeps and writes a row. */
    void write(String user, String place, R row, Emission emission) {
        store.put(key(user, place), serde.serializer().serialize(STORE, row));
        out.row(sink, user + "|" + place, row, emission);
    }

    /** Takes every row of an athlete away. */
    void removeAll(String user, Emission emission) {
        from(user, "").keySet().forEach(place -> remove(user, place, emission));
    }

    /** Takes a row away that is not there any more: its days came to be by events that were corrected or removed. */
    void remove(String user, String place, Emission emission) {
        store.delete(key(user, place));
        out.row(sink, user + "|" + place, null, emission);
    }
}
