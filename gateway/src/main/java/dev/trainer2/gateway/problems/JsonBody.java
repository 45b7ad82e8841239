package dev.trainer2.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a request body as JSON within a limit. */
public final class JsonBody {
    private static final int LIMIT_BYTES = 4 * 1024 * 1024;

    private JsonBody() {}

    /**
     * @throws Problem {@code PAYLOAD_TOO_LARGE} (413) over 4 MB, {@code BROKEN_JSON} (400) when it cannot be parsed or
     *     is no object
     */
    public static JsonNode object(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LIMIT_BYTES + 1);
        if (bytes.length > LIMIT_BYTES) {
            throw Problem.of(413, "PAYLOAD_TOO_LARGE", "A body may have up to 4 MB.");
        }
        return object(bytes);
    }

    /**
     * A text that a body must have.
     *
     * @throws Problem {@code VALIDATION_FAILED} when it is missing, blank or no text
     */
    public static String text(JsonNode body, String name) {
        JsonNode value = body.get(name);
        if (value == null || !value.isString() || value.stringValue().isBlank()) {
            throw Problem.field(name, "REQUIRED", "is required");
        }
        return value.stringValue();
    }

    /** The same for bytes already read. */
    public static JsonNode object(byte[] bytes) {
        try {
            JsonNode node = JsonMapper.shared().readTree(bytes);
            if (node == null || !node.isObject()) {
                throw Problem.of(400, "BROKEN_JSON", "The body must be a JSON object.");
            }
            return node;
        } catch (JacksonException e) {
            throw Problem.of(400, "BROKEN_JSON", "The body is not valid JSON: " + e.getOriginalMessage());
        }
    }
}
