package dev.trainer2.gateway.log;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.EventReader;
import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.gateway.problems.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code {events:[…]}}, all or nothing. */
public final class EventBatch {
    static final int MAX_EVENTS = 1000;
    private static final int MAX_ERRORS = 100;

    private EventBatch() {}

    /** An event as a client would send it, of its parts; nothing of it is checked yet. */
    public static ObjectNode event(String eventId, String type, String occurredAt, String zoneId, JsonNode payload) {
        ObjectNode event = JsonMapper.shared().createObjectNode();
        event.put("eventId", eventId);
        event.put("type", type);
        event.put("occurredAt", occurredAt);
        event.put("zoneId", zoneId);
        event.set("payload", payload);
        return event;
    }

    /**
     * The drafts of a batch.
     *
     * @throws Problem {@code VALIDATION_FAILED} with a path for every fault (a hundred at most),
     *     {@code TOO_MANY_EVENTS} (413) over 1,000
     */
    public static List<EventDraft> read(JsonNode body, Instant now) {
        JsonNode events = body.get("events");
        if (events == null || !events.isArray() || events.isEmpty()) {
            throw Problem.field("events", "REQUIRED", "must be a list of 1 to 1,000 events");
        }
        if (events.size() > MAX_EVENTS) {
            throw Problem.of(
                    413, "TOO_MANY_EVENTS", "A batch may have up to 1,000 events; this one has " + events.size() + ".");
        }
        List<FieldError> errors = new ArrayList<>();
        List<EventDraft> drafts = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EventReader.read(events.get(i), "events[" + i + "]", now, errors).ifPresent(drafts::add);
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors.subList(0, Math.min(errors.size(), MAX_ERRORS)));
        }
        return drafts;
    }
}
