package dev.trainer2.streams.athlete;

import java.util.function.BiConsumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the athletes, as JSON by user. */
final class Athletes {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeyValueStore<String, byte[]> store;
    /** The row that was read or written last: an event asks for that of its athlete several times. */
    private @Nullable Last last;

    private record Last(String user, AthleteRow row) {}

    Athletes(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** The row of an athlete, {@link AthleteRow#NONE} for one who is not known. */
    AthleteRow of(String user) {
        Last known = last;
        if (known != null && known.user().equals(user)) {
            return known.row();
        }
        byte[] row = store.get(user);
        AthleteRow found = row == null ? AthleteRow.NONE : read(row);
        last = new Last(user, found);
        return found;
    }

    void put(String user, AthleteRow row) {
        if (!row.equals(of(user))) {
            store.put(user, JSON.writeValueAsBytes(row));
            last = new Last(user, row);
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
