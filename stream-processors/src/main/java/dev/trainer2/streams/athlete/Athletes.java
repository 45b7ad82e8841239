package dev.trainer2.streams.athlete;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the athletes, as JSON by user. */
final class Athletes {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int KEPT = 1_000;

    private final KeyValueStore<String, byte[]> store;
    /** The rows that were asked for lately: an event asks for that of its athlete several times. */
    private final Map<String, AthleteRow> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AthleteRow> eldest) {
            return size() > KEPT;
        }
    };

    Athletes(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** The row of an athlete, {@link AthleteRow#NONE} for one who is not known. */
    AthleteRow of(String user) {
        AthleteRow row = known.get(user);
        if (row == null) {
            byte[] bytes = store.get(user);
            row = bytes == null ? AthleteRow.NONE : read(bytes);
            known.put(user, row);
        }
        return row;
    }

    void put(String user, AthleteRow row) {
        if (!row.equals(of(user))) {
            store.put(user, JSON.writeValueAsBytes(row));
            known.put(user, row);
        }
    }

    /** Hands over every athlete. */
    void forEach(BiConsumer<String, AthleteRow> reader) {
        try (KeyValueIterator<String, byte[]> rows = store.all()) {
            rows.forEachRemaining(row -> reader.accept(row.key, read(row.value)));
        }
    }

    private static AthleteRow read(byte[] row) {
        return JSON.readValue(row, AthleteRow.class);
    }
}
