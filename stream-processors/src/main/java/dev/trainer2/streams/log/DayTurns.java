package dev.trainer2.streams.log;

import dev.trainer2.events.LogPosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Up to which day of their own each athlete's view goes and with which catalogue it was made, so that a new day and an
 * edited exercise are noticed without any event.
 */
public final class DayTurns {
    /** Name of the store. */
    public static final String STORE = "athlete-day";

    private final KeyValueStore<String, String> store;

    public DayTurns(KeyValueStore<String, String> store) {
        this.store = store;
    }

    /**
     * Where an athlete's view stands.
     *
     * @param asOf its last day
     * @param zone in which that day turns
     * @param cursor last record it includes
     * @param catalogue version of the catalogue it was made with
     * @param announced latest day whose news (a deload, a week's end) is out or was passed over; null before the first
     */
    public record Turn(
            LocalDate asOf,
            ZoneId zone,
            LogPosition cursor,
            String catalogue,
            @Nullable LocalDate announced) {
        private String text() {
            return asOf + " " + zone.getId() + " " + cursor.getPartition() + " " + cursor.getOffset() + " " + catalogue
                    + " " + (announced == null ? "-" : announced);
        }

        private static Turn parse(String text) {
            String[] parts = text.split(" ", -1);
            return new Turn(
                    LocalDate.parse(parts[0]),
                    ZoneId.of(parts[1]),
                    new LogPosition(Integer.parseInt(parts[2]), Long.parseLong(parts[3])),
                    parts[4],
                    parts[5].equals("-") ? null : LocalDate.parse(parts[5]));
        }
    }

    public Optional<Turn> of(String user) {
        return Optional.ofNullable(store.get(user)).map(Turn::parse);
    }

    public void put(String user, Turn turn) {
        store.put(user, turn.text());
    }

    public void remove(String user) {
        store.delete(user);
    }

    /** Athletes for whom a new day has begun, or whose view was made with another catalogue. */
    public List<String> due(Instant now, String catalogue) {
        List<String> due = new ArrayList<>();
        try (KeyValueIterator<String, String> rows = store.all()) {
            rows.forEachRemaining(row -> {
                Turn turn = Turn.parse(row.value);
                boolean newDay = LocalDate.ofInstant(now, turn.zone()).isAfter(turn.asOf());
                if (newDay || !turn.catalogue().equals(catalogue)) {
                    due.add(row.key);
                }
            });
        }
        return due;
    }
}
