package dev.trainer2.contract.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The frames of the socket, as {@code socket.yaml} describes them. */
public final class SocketFrames {
    private static final Map<String, Frame> ALL = load();

    private SocketFrames() {}

    /**
     * A kind of frame.
     *
     * @param from who sends it: {@code client} or {@code gateway}
     * @param about what it is for, in a sentence or two
     * @param payload JSON schema of its payload
     */
    public record Frame(String from, String about, Map<String, Object> payload) {
        /** Whether a client sends it. */
        public boolean fromClient() {
            return from.equals("client");
        }
    }

    private record File(LinkedHashMap<String, Frame> frames) {}

    /** Every kind of frame by its type, in the order of the file. */
    public static Map<String, Frame> all() {
        return ALL;
    }

    /** JSON schema of a whole frame: the envelope with its payload. */
    public static Map<String, Object> schema(String type) {
        Frame frame = Objects.requireNonNull(all().get(type), type);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", Map.of("const", type));
        fields.put("id", Map.of("type", "string"));
        fields.put("ts", text("format", "date-time"));
        fields.put("traceId", text("pattern", "^[0-9a-f]{32}$"));
        if (frame.fromClient()) {
            fields.put("traceparent", text("description", "W3C trace context of the click."));
        } else {
            fields.put("cursor", text("description", "Opaque; for session.resume."));
        }
        fields.put("payload", frame.payload());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put(
                "required", frame.fromClient() ? List.of("type", "payload") : List.of("type", "id", "ts", "payload"));
        schema.put("properties", fields);
        return schema;
    }

    private static Map<String, Object> text(String keyword, String value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put(keyword, value);
        return schema;
    }

    private static Map<String, Frame> load() {
        try (InputStream in =
                Objects.requireNonNull(SocketFrames.class.getResourceAsStream("/socket.yaml"), "socket.yaml")) {
            return new YAMLMapper().readValue(in, File.class).frames();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
