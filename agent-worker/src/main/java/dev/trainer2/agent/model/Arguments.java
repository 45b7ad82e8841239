package dev.trainer2.agent.model;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Arguments of a tool call, from the model's text to checked JSON, and the values in them. */
final class Arguments {
    private static final int MOST_CHARACTERS = 60_000;
    private static final int MOST_ERRORS = 8;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Arguments() {}

    /** Arguments that cannot be used: what the model is told about them. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient ToolResult result;

        Unusable(String code, String message) {
            super(code, null, false, false);
            this.result = ToolResult.error(code, message);
        }

        ToolResult result() {
            return result;
        }
    }

    /** Whether a text is a JSON object. */
    static boolean isObject(String text) {
        try {
            return STRICT.readTree(text).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    /**
     * The arguments; no text stands for none, and fields that are null for left out.
     *
     * @throws Unusable for no JSON, or for what the schema does not allow, unknown fields among it
     */
    static JsonNode read(@Nullable String text, Schema schema) throws Unusable {
        JsonNode node = parse(text == null || text.isBlank() ? "{}" : text);
        withoutNulls(node);
        List<Error> errors = schema.validate(node);
        if (!errors.isEmpty()) {
            boolean unknown = errors.stream().anyMatch(error -> "additionalProperties".equals(error.getKeyword()));
            throw new Unusable(
                    unknown ? "UNKNOWN_ARGUMENT" : "INVALID_ARGUMENT",
                    String.join(
                            "; ",
                            errors.stream()
                                    .limit(MOST_ERRORS)
                                    .map(Error::toString)
                                    .toList()));
        }
        return node;
    }

    private static JsonNode parse(String text) throws Unusable {
        if (text.length() > MOST_CHARACTERS) {
            throw new Unusable("TOO_LONG", "at most " + MOST_CHARACTERS + " characters of arguments");
        }
        try {
            JsonNode node = STRICT.readTree(text);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new Unusable("MALFORMED_JSON", "the arguments are no valid JSON: " + e.getOriginalMessage());
        }
        throw new Unusable("MALFORMED_JSON", "the arguments must be a JSON object");
    }

    private static void withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> field.getValue().isNull())
                    .map(java.util.Map.Entry::getKey)
                    .toList()
                    .forEach(object::remove);
            object.values().forEach(Arguments::withoutNulls);
        } else if (node instanceof ArrayNode array) {
            array.values().forEach(Arguments::withoutNulls);
        }
    }

    /** A field that must be there. */
    static JsonNode required(JsonNode node, String field) throws Unusable {
        if (!node.has(field)) {
            throw new Unusable("MISSING_ARGUMENT", field + " is required here: " + node);
        }
        return node.path(field);
    }

    static String text(JsonNode node, String field) throws Unusable {
        return required(node, field).asString("");
    }

    static int integer(JsonNode node, String field) throws Unusable {
        return required(node, field).asInt(0);
    }

    static double number(JsonNode node, String field) throws Unusable {
        return required(node, field).asDouble(0);
    }

    static LocalDate date(JsonNode node, String field) throws Unusable {
        String text = text(node, field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Unusable("INVALID_ARGUMENT", field + " must be a date such as 2025-11-03, not " + text);
        }
    }

    /** The load; null when there is none. */
    static @Nullable Load load(JsonNode node) {
        JsonNode load = node.path("load");
        return load.isObject()
                ? new Load(
                        load.path("value").asDouble(0),
                        load.path("unit").asString("").equals("lb") ? Unit.LB : Unit.KG)
                : null;
    }
}
