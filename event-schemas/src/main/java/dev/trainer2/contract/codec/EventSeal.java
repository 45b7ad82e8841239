package dev.trainer2.contract.codec;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Seals a draft into the record of the log, and opens it again. */
public final class EventSeal {
    private EventSeal() {}

    /** The record of the log: personal text encrypted, content hashed under the key of the athlete. */
    public static TrainingEvent seal(EventDraft draft, String userId, EventSource source, AthleteKey key) {
        Schema schema = PayloadSchemas.find(draft.type())
                .orElseThrow(() -> new IllegalArgumentException("unknown event type " + draft.type()));
        return TrainingEvent.newBuilder()
                .setEventId(draft.eventId())
                .setUserId(userId)
                .setOccurredAt(draft.occurredAt())
                .setZoneId(draft.zoneId())
                .setSource(source)
                .setContentHash(ByteBuffer.wrap(key.hash(canonical(draft))))
                .setPayload(AvroValues.toRecord(draft.payload(), schema, key))
                .setCare(source == EventSource.APP ? CareMarks.of(draft, schema, key) : null)
                .build();
    }

    /** The event type of a record. */
    public static String typeOf(TrainingEvent event) {
        return ((SpecificRecord) event.getPayload()).getSchema().getName();
    }

    /**
     * The payload as an outside party reads it.
     *
     * @param key opens the personal text; without it that reads {@value AthleteKey#ERASED}
     */
    public static Map<String, Object> open(TrainingEvent event, @Nullable AthleteKey key) {
        return AvroValues.toPlain((SpecificRecord) event.getPayload(), key);
    }

    /** The same content gives the same bytes, whatever its order, spacing or number format was in JSON. */
    private static byte[] canonical(EventDraft draft) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("type", draft.type());
        content.put("occurredAt", draft.occurredAt().toString());
        content.put("zoneId", draft.zoneId());
        content.put("payload", draft.payload());
        return JsonMapper.shared().writeValueAsBytes(content);
    }
}
