package dev.trainer2.local.fill;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.EventReader;
import dev.trainer2.contract.codec.FieldError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something a made-up athlete did.
 *
 * @param appendedAt when it reaches the log; later than it happened, sometimes by days
 */
record MadeEvent(
        String userId,
        String eventId,
        String type,
        Instant occurredAt,
        String zoneId,
        Map<String, Object> payload,
        Instant appendedAt) {
    static final String REGISTERED = "UserRegistered";

    /**
     * The event as the gateway would take it; the one type that only the system may write is taken as it is.
     *
     * @throws IllegalStateException when the rules of the contract refuse it
     */
    EventDraft draft(Instant now) {
        if (type.equals(REGISTERED)) {
            return new EventDraft(eventId, type, occurredAt, zoneId, payload);
        }
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("eventId", eventId);
        node.put("type", type);
        node.put("occurredAt", occurredAt.toString());
        node.put("zoneId", zoneId);
        node.set("payload", JsonMapper.shared().valueToTree(payload));
        List<FieldError> errors = new ArrayList<>();
        return EventReader.read(node, type, now, errors)
                .orElseThrow(() -> new IllegalStateException("made up against the rules: " + errors));
    }
}
