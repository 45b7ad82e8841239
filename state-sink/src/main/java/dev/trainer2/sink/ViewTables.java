package dev.trainer2.sink;

import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.contract.codec.SealedRecordJson;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows that records become. */
@Component
public class ViewTables {
    private static final String INSERT_EVENT = """
            insert into event_log (user_id, event_id, log_partition, log_offset, type, occurred_at, zone_id, source,
                                   content_hash, payload, trace_parent, care)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb)
            on conflict (user_id, event_id) do nothing""";

    private final JdbcTemplate jdbc;
    private final Erasures erasures;

    ViewTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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

    /** Writes records within the caller's transaction; those of an athlete who was erased are passed over. */
    void write(List<Decoded> arrived) {
        List<Decoded> records = erasures.apply(arrived);
        List<Object[]> events = records.stream()
                .filter(decoded -> decoded.value() instanceof TrainingEvent)
                .map(decoded ->
                        event(decoded.origin(), (TrainingEvent) java.util.Objects.requireNonNull(decoded.value())))
                .toList();
        if (!events.isEmpty()) {
            jdbc.batchUpdate(INSERT_EVENT, events);
        }
        // of the rows under one key only the last matters, and one statement may touch a row only once
        Map<String, Decoded> last = new LinkedHashMap<>();
        records.stream()
                .filter(decoded -> ViewTable.of(decoded.origin().topic()).isPresent())
                .forEach(decoded -> last.put(decoded.origin().topic() + " " + decoded.key(), decoded));
        Map<ViewTable, List<Object[]>> rows = new EnumMap<>(ViewTable.class);
        Map<ViewTable, List<Object[]>> gone = new EnumMap<>(ViewTable.class);
        last.values().forEach(decoded -> {
            String topic = decoded.origin().topic();
            ViewTable table = ViewTable.of(topic).orElseThrow();
            if (decoded.value() == null) {
                gone.computeIfAbsent(table, none -> new ArrayList<>()).add(table.key(topic, decoded.key()));
            } else {
                rows.computeIfAbsent(table, none -> new ArrayList<>())
                        .add(table.row(topic, decoded.key(), decoded.value()));
            }
        });
        rows.forEach((table, parameters) -> jdbc.batchUpdate(table.upsert(), parameters));
        gone.forEach((table, parameters) -> jdbc.batchUpdate(table.delete(), parameters));
    }

    private static Object[] event(ConsumerRecord<byte[], byte[]> origin, TrainingEvent event) {
        return new Object[] {
            event.getUserId(),
            UUID.fromString(event.getEventId()),
            origin.partition(),
            origin.offset(),
            EventSeal.typeOf(event),
            event.getOccurredAt().atOffset(ZoneOffset.UTC),
            event.getZoneId(),
            event.getSource().name(),
            bytes(event.getContentHash()),
            SealedRecordJson.of((SpecificRecord) event.getPayload()),
            EventHeaders.read(origin.headers(), EventHeaders.TRACE_PARENT).orElse(null),
            event.getCare() == null ? null : SealedRecordJson.of(event.getCare())
        };
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
