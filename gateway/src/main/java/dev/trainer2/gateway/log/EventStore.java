package dev.trainer2.gateway.log;

import dev.trainer2.contract.codec.AvroValues;
import dev.trainer2.contract.codec.PayloadSchemas;
import dev.trainer2.contract.codec.SealedText;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.facts.Facts;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The stored log of each athlete, as the sink keeps it. */
@Component
public class EventStore {
    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is stored of an event id. */
    public record Stored(String eventId, byte[] contentHash, long offset) {}

    /** An event as its athlete reads it, with its place in the log. */
    public record Row(
            String eventId,
            String type,
            String occurredAt,
            String zoneId,
            String source,
            @Nullable Object payload,
            long offset) {}

    /** Those of the ids that are stored, by id. */
    public Map<String, Stored> find(String userId, Collection<String> eventIds) {
        UUID[] ids = eventIds.stream().map(UUID::fromString).toArray(UUID[]::new);
        return jdbc
                .sql("select event_id, content_hash, log_offset from event_log where user_id = ? and event_id = any(?)")
                .params(userId, ids)
                .query((row, n) -> new Stored(row.getString(1), row.getBytes(2), row.getLong(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Stored::eventId, Function.identity()));
    }

    /**
     * Events after an offset in the order of the log.
     *
     * @param types empty for all
     * @param key opens personal text; without it that reads erased
     */
    public List<Row> after(String userId, long offset, List<String> types, int limit, @Nullable AthleteKey key) {
        return jdbc.sql("""
                        select event_id, type, occurred_at, zone_id, source, payload, log_offset from event_log
                        where user_id = :user and log_offset > :offset and (:all or type = any(:types))
                        order by log_offset limit :limit""")
                .param("user", userId)
                .param("offset", offset)
                .param("all", types.isEmpty())
                .param("types", types.toArray(String[]::new))
                .param("limit", limit)
                .query((row, n) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, java.time.OffsetDateTime.class)
                                .toInstant()
                                .toString(),
                        row.getString(4),
                        row.getString(5),
                        SealedText.open(JsonMapper.shared().readValue(row.getString(6), Map.class), key),
                        row.getLong(7)))
                .list();
    }

    /** The events of an athlete that say something to training science, as records of the log; no order. */
    public List<TrainingEvent> training(String userId) {
        return jdbc.sql("""
                        select event_id, type, occurred_at, zone_id, source, payload, content_hash from event_log
                        where user_id = :user and type = any(:types)""")
                .param("user", userId)
                .param("types", Facts.TYPES.toArray(String[]::new))
                .query((row, n) -> TrainingEvent.newBuilder()
                        .setEventId(row.getString(1))
                        .setUserId(userId)
                        .setOccurredAt(
                                row.getObject(3, java.time.OffsetDateTime.class).toInstant())
                        .setZoneId(row.getString(4))
                        .setSource(EventSource.valueOf(row.getString(5)))
                        .setContentHash(ByteBuffer.wrap(row.getBytes(7)))
                        .setPayload(AvroValues.fromSealed(
                                JsonMapper.shared().readValue(row.getString(6), Map.class),
                                PayloadSchemas.find(row.getString(2)).orElseThrow()))
                        .build())
                .list();
    }

    /** Events of some types in whose payload a field has a value, in the order of the log. */
    public List<Row> withField(
            String userId, List<String> types, String field, String value, @Nullable AthleteKey key) {
        return jdbc
                .sql("""
                        select log_offset from event_log
                        where user_id = :user and type = any(:types) and payload ->> :field = :value
                        order by log_offset limit 100""")
                .param("user", userId)
                .param("types", types.toArray(String[]::new))
                .param("field", field)
                .param("value", value)
                .query(Long.class)
                .list()
                .stream()
                .flatMap(offset -> after(userId, offset - 1, List.of(), 1, key).stream())
                .toList();
    }

    /** Ids of the events of some types before an offset, newest first; nothing of their content is opened. */
    public List<String> idsBefore(String userId, List<String> types, long offset) {
        return jdbc.sql("""
                        select event_id from event_log
                        where user_id = :user and log_offset < :offset and type = any(:types)
                        order by log_offset desc""")
                .param("user", userId)
                .param("offset", offset)
                .param("types", types.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Offset of the athlete's last stored event; -1 without one. */
    public long lastOffsetOf(String userId) {
        return jdbc.sql("select coalesce(max(log_offset), -1) from event_log where user_id = ?")
                .param(userId)
                .query(Long.class)
                .single();
    }

    /** One event, or empty. */
    public java.util.Optional<Row> one(String userId, String eventId, @Nullable AthleteKey key) {
        return jdbc.sql("""
                        select log_offset from event_log where user_id = :user and event_id = :id""")
                .param("user", userId)
                .param("id", UUID.fromString(eventId))
                .query(Long.class)
                .optional()
                .flatMap(offset ->
                        after(userId, offset - 1, List.of(), 1, key).stream().findFirst());
    }

    /** A version of a plan as it came into force, sealed; empty when there was none. */
    public java.util.Optional<Map<?, ?>> planWeek(String userId, String planId, int version) {
        return jdbc.sql("""
                        select payload -> 'week' from event_log
                        where user_id = :user and type = 'PlanGenerated' and payload -> 'week' ->> 'planId' = :plan
                          and (payload -> 'week' ->> 'version')::int = :version
                        order by log_offset limit 1""")
                .param("user", userId)
                .param("plan", planId)
                .param("version", version)
                .<Map<?, ?>>query((row, n) -> JsonMapper.shared().readValue(row.getString(1), Map.class))
                .optional();
    }

    /** First offset of a partition of the log that is not stored yet. */
    public long storedUpTo(int partition) {
        return jdbc.sql("select next_offset from sink_offset where topic = ? and log_partition = ?")
                .params(Topics.EVENTS, partition)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
