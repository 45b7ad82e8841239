package dev.trainer2.sink;

import dev.trainer2.events.TrainingEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows that records become: one statement for each table of a batch. */
@Component
public class ViewTables {
    private final RowWriter rows;
    private final Erasures erasures;

    ViewTables(JdbcTemplate jdbc) {
        this.rows = new RowWriter(jdbc);
        this.erasures = new Erasures(jdbc);
    }

    /**
     * A decoded record.
     *
     * @param key as UTF-8 text
     * @param value null for a tombstone
     */
    record Decoded(
            ConsumerRecord<byte[], byte[]> origin,
            String key,
            @Nullable SpecificRecord value) {}

    /** Where a row of a view is: its table, the topic that says the version, and its key. */
    private record Place(ViewTable table, String topic, String key) {}

    /** Writes records within the caller's transaction; those of an athlete who was erased are passed over. */
    void write(List<Decoded> arrived) {
        Map<String, TrainingEvent> ids = new LinkedHashMap<>();
        List<@Nullable Object[]> events = new ArrayList<>();
        Map<Place, Decoded> last = new LinkedHashMap<>();
        for (Decoded decoded : erasures.apply(arrived)) {
            String topic = decoded.origin().topic();
            if (decoded.value() instanceof TrainingEvent event) {
                // the first event of an id stands
                if (ids.putIfAbsent(event.getUserId() + " " + event.getEventId(), event) == null) {
                    events.add(LogTable.row(decoded.origin(), event));
                }
            } else {
                // of the rows under one key only the last matters, and one statement may touch a row only once
                ViewTable.of(topic).ifPresent(table -> last.put(new Place(table, topic, decoded.key()), decoded));
            }
        }
        if (!events.isEmpty()) {
            rows.write(LogTable.TARGET, events);
        }
        writeViews(last);
    }

    private void writeViews(Map<Place, Decoded> last) {
        Map<ViewTable, List<@Nullable Object[]>> changed = new EnumMap<>(ViewTable.class);
        Map<ViewTable, List<@Nullable Object[]>> gone = new EnumMap<>(ViewTable.class);
        last.forEach((place, decoded) -> {
            ViewTable table = place.table();
            if (decoded.value() == null) {
                gone.computeIfAbsent(table, none -> new ArrayList<>()).add(table.key(place.topic(), place.key()));
            } else {
                changed.computeIfAbsent(table, none -> new ArrayList<>())
                        .add(table.row(place.topic(), place.key(), decoded.value()));
            }
        });
        changed.forEach((table, some) -> rows.write(table.target(), some));
        gone.forEach((table, keys) -> rows.delete(table.target(), keys));
    }
}
