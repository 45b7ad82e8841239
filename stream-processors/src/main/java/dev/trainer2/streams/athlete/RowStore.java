package dev.trainer2.streams.athlete;

import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a view as they were written last, by {@code user|day} or {@code user|week}; what is put here is written.
 *
 * @param <R> the row
 */
final class RowStore<R extends SpecificRecord> {
    private static final String AFTER_ALL = "~";

    private final KeyValueStore<String, R> store;
    private final Outbox out;
    private final String sink;

    /** @param sink to which rows are written */
    RowStore(KeyValueStore<String, R> store, Outbox out, String sink) {
        this.store = store;
        this.out = out;
        this.sink = sink;
    }

    /** A row, or null. */
    @Nullable
    R get(String user, String place) {
        return store.get(user + "|" + place);
    }

    /** An athlete's rows from a place on, by place; {@code ""} for all. */
    Map<String, R> from(String user, String place) {
        Map<String, R> rows = new TreeMap<>();
        try (KeyValueIterator<String, R> found = store.range(user + "|" + place, user + "|" + AFTER_ALL)) {
            found.forEachRemaining(row -> rows.put(row.key.substring(user.length() + 1), row.value));
        }
        return rows;
    }

    /** The last rows of an athlete, newest first. */
    java.util.List<R> last(String user, int number) {
        java.util.List<R> rows = new java.util.ArrayList<>();
        try (KeyValueIterator<String, R> found = store.reverseRange(user + "|", user + "|" + AFTER_ALL)) {
            while (found.hasNext() && rows.size() < number) {
                rows.add(found.next().value);
            }
        }
        return rows;
    }

    /** Keeps and writes a row. */
    void write(String user, String place, R row, Emission emission) {
        String key = user + "|" + place;
        store.put(key, row);
        out.row(sink, key, row, emission);
    }

    /** Takes every row of an athlete away. */
    void removeAll(String user, Emission emission) {
        from(user, "").keySet().forEach(place -> remove(user, place, emission));
    }

    /** Takes a row away that is not there any more: its days came to be by events that were corrected or removed. */
    void remove(String user, String place, Emission emission) {
        String key = user + "|" + place;
        store.delete(key);
        out.row(sink, key, null, emission);
    }
}
