package dev.trainer2.gateway.realtime;

import dev.trainer2.contract.trace.TraceParent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The trace a frame belongs to: its {@code traceparent}, which names the click as the parent, else its {@code traceId} alone.
 */
final class FrameTrace {
    private FrameTrace() {}

    /** As a traceparent; null when the frame names none, or none that is valid. */
    static @Nullable String of(JsonNode frame) {
        String whole = text(frame, "traceparent");
        if (TraceParent.read(whole).isPresent()) {
            return whole;
        }
        String span = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        String made = "00-" + text(frame, "traceId") + "-" + span + "-01";
        return TraceParent.read(made).isPresent() ? made : null;
    }

    private static String text(JsonNode frame, String name) {
        JsonNode value = frame.get(name);
        return value != null && value.isString() ? value.stringValue() : "";
    }
}
