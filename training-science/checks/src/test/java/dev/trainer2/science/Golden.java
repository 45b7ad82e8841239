package dev.trainer2.science;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden vectors that every implementation passes. */
final class Golden {
    static final double TOLERANCE = 1e-9;

    private Golden() {}

    static List<JsonNode> cases(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no golden vectors " + name);
            }
            return JsonMapper.shared()
                    .readTree(in.readAllBytes())
                    .get("cases")
                    .valueStream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable Double number(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : Double.valueOf(value.doubleValue());
    }

    static double required(JsonNode node, String field) {
        Double value = number(node, field);
        if (value == null) {
            throw new IllegalArgumentException("no " + field + " in " + node);
        }
        return value;
    }
}
