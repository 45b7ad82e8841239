package dev.trainer2.sink;

import dev.trainer2.contract.codec.AvroValues;
import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows that records become. */
@Component
public class ViewTables {
    private static final String INSERT_EVENT = """
            insert into event_log (user_id, event_id, log_partition, log_offset, type, occurred_at, zone_id, source,
                                   content_hash, payload, trace_parent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (user_id, event_id) do nothing""";
    // an older state never overwrites a newer one, whatever order records arrive in after a takeover
    private static final String UPSERT_STATE = """
            insert into athlete_state (user_id, log_partition, log_offset, state) values (?, ?, ?, ?::jsonb)
            on conflict (user_id) do update
            set log_partition = excluded.log_partition, log_offset = excluded.log_offset, state = excluded.state
            where athlete_state.log_offset <= excluded.log_offset""";

    private final JdbcTemplate jdbc;

    ViewTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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

    /** Writes records within the caller's transaction. */
    void write(List<Decoded> records) {
        List<Object[]> events = records.stream()
                .filter(decoded -> decoded.value() instanceof TrainingEvent)
                .map(decoded ->
                        event(decoded.origin(), (TrainingEvent) java.util.Objects.requireNonNull(decoded.value())))
                .toList();
        if (!events.isEmpty()) {
            jdbc.batchUpdate(INSERT_EVENT, events);
        }
        // of an athlete's states in a batch only the last matters, and one statement may touch a row only once
        Map<String, Object[]> states = new LinkedHashMap<>();
        for (Decoded decoded : records) {
            if (decoded.value() instanceof AthleteState state) {
                states.put(state.getUserId(), state(state));
            }
        }
        if (!states.isEmpty()) {
            jdbc.batchUpdate(UPSERT_STATE, List.copyOf(states.values()));
        }
        records.stream()
                .filter(decoded ->
                        decoded.value() == null && decoded.origin().topic().startsWith("trainer.state."))
                .forEach(decoded -> jdbc.update("delete from athlete_state where user_id = ?", decoded.key()));
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
            JsonMapper.shared().writeValueAsString(AvroValues.toSealed((SpecificRecord) event.getPayload())),
            EventHeaders.read(origin.headers(), EventHeaders.TRACE_PARENT).orElse(null)
        };
    }

    private static Object[] state(AthleteState state) {
        return new Object[] {
            state.getUserId(),
            state.getCursor().getPartition(),
            state.getCursor().getOffset(),
            JsonMapper.shared().writeValueAsString(AvroValues.toSealed(state))
        };
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
