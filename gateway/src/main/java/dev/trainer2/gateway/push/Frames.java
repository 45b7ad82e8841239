package dev.trainer2.gateway.push;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.events.A2uiAction;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Frames of the socket: one JSON envelope. */
@Component
public class Frames {
    private static final Map<String, String> FIXED_TEXTS = Map.of(
            "COACH_DEADLINE",
            "I could not answer in time. Your question is in your log; ask again whenever you like.",
            "COACH_FAILED",
            "I could not work out an answer to that. Your question is in your log; try putting it another way.");

    private final AthleteKeys keys;

    Frames(AthleteKeys keys) {
        this.keys = keys;
    }

    /** A frame as text. */
    public static String frame(
            String type, String id, @Nullable String traceId, @Nullable String cursor, Map<String, ?> payload) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("type", type);
        frame.put("id", id);
        frame.put("ts", Instant.now().toString());
        if (traceId != null) {
            frame.put("traceId", traceId);
        }
        if (cursor != null) {
            frame.put("cursor", cursor);
        }
        frame.put("payload", payload);
        return JsonMapper.shared().writeValueAsString(frame);
    }

    /** A frame with an id of its own. */
    public static String frame(String type, @Nullable String cursor, Map<String, ?> payload) {
        return frame(type, UUID.randomUUID().toString(), null, cursor, payload);
    }

    /** The frame an action becomes; its id is the action's, so that a client drops what it has seen. */
    String of(A2uiAction action, @Nullable String traceId, String cursor) {
        return frame(type(action), action.getActionId(), traceId, cursor, payload(action));
    }

    private static String type(A2uiAction action) {
        return switch (action.getKind()) {
            case CHAT_DELTA -> "chat.delta";
            case CHAT_MESSAGE -> "chat.message";
            case COACH_STATUS -> "coach.status";
            case UI_CREATE -> "ui.create";
            case UI_UPDATE -> "ui.update";
            case UI_DELETE -> "ui.delete";
            case UNKNOWN -> throw new IllegalArgumentException("an action of a kind this gateway does not know");
        };
    }

    private Map<String, Object> payload(A2uiAction action) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("requestId", action.getRequestId());
        if (action.getCode() != null) {
            String text = FIXED_TEXTS.getOrDefault(action.getCode(), action.getCode());
            switch (action.getKind()) {
                case COACH_STATUS -> payload.putAll(Map.of("state", "FAILED", "detail", text));
                default -> payload.put("text", text);
            }
            payload.put("code", action.getCode());
        }
        if (action.getBody() != null) {
            String json = keys.find(action.getUserId())
                    .map(key -> key.decrypt(action.getBody()))
                    .orElse("{\"text\":\"" + AthleteKey.ERASED + "\"}");
            Map<?, ?> body = JsonMapper.shared().readValue(json, Map.class);
            body.forEach((name, value) -> payload.put((String) name, value));
        }
        return payload;
    }
}
