package dev.trainer2.streams.log;

import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The rows of a view as they were written last, by {@code user|day} or {@code user|week}; what is put here is written.
 *
 * @param <R> the row
 */
public final class RowStore<R extends SpecificRecord> {
    private static final String AFTER_ALL = "~";

    private final ProcessorContext<String, SpecificRecord> context;
    private final KeyValueStore<String, R> store;
    private final String source;

    /** @param source names the topology in the headers */
    public RowStore(ProcessorContext<String, SpecificRecord> context, String name, String source) {
        this.context = context;
        this.store = context.getStateStore(name);
        this.source = source;
    }

    /** An athlete's rows from a place on, by place; {@code ""} for all. */
    public Map<String, R> from(String user, String place) {
        Map<String, R> rows = new TreeMap<>();
        try (KeyValueIterator<String, R> found = store.range(user + "|" + place, user + "|" + AFTER_ALL)) {
            found.forEachRemaining(row -> rows.put(row.key.substring(user.length() + 1), row.value));
        }
        return rows;
    }

    /** Keeps and writes a row. */
    public void write(String user, String place, R row, Emission emission) {
        String key = user + "|" + place;
        store.put(key, row);
        context.forward(
                new Record<>(
                        key,
                        row,
                        emission.timestamp(),
                        emission.headersOf(key, row.getSchema().getName(), source)),
                ViewSinks.TO_ROWS);
    }

    /** Takes every row of an athlete away. */
    void removeAll(String user, Emission emission) {
        from(user, "").keySet().forEach(place -> remove(user, place, emission));
    }

    /** Takes a row away that is not there any more: its days came to be by events that were corrected or removed. */
    public void remove(String user, String place, Emission emission) {
        String key = user + "|" + place;
        store.delete(key);
        context.forward(
                new Record<>(key, null, emission.timestamp(), emission.headersOf(key, "Tombstone", source)),
                ViewSinks.TO_ROWS);
    }
}
