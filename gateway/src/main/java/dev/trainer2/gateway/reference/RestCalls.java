package dev.trainer2.gateway.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code rest.yaml} says of the calls.
 *
 * @param operations by method and path, such as {@code GET /state}
 * @param schemas JSON schemas by name; a {@code $ref} in them is such a name, or that of an Avro record
 */
record RestCalls(LinkedHashMap<String, Call> operations, LinkedHashMap<String, Object> schemas) {
    /**
     * A call.
     *
     * @param about {@code open} when nobody need be signed in; else null
     * @param body name of the shape it takes as JSON; null when it takes none
     * @param answers by status the name of the shape, or the media type of what is no JSON; empty for nothing
     * @param problems codes of its own refusals by status; null for none
     */
    record Call(
            @Nullable String about,
            @Nullable String body,
            LinkedHashMap<String, String> answers,
            @Nullable LinkedHashMap<String, List<String>> problems) {
        /** Whether nobody need be signed in. */
        boolean open() {
            return "open".equals(about);
        }

        Map<String, List<String>> refusals() {
            return problems == null ? Map.of() : problems;
        }
    }

    /** Whether an answer is no shape in JSON but something of this media type. */
    static boolean isMediaType(String answer) {
        return answer.contains("/");
    }

    /** Reads the file. */
    static RestCalls load() {
        try (InputStream in = Objects.requireNonNull(RestCalls.class.getResourceAsStream("/rest.yaml"), "rest.yaml")) {
            return new YAMLMapper().readValue(in, RestCalls.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
