package dev.trainer2.local;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds answers against the OpenAPI document, closed: a field that it does not name is a fault here. */
final class ApiShapes {
    private static final String ID = "https://trainer2.dev/openapi";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Set<String> seen = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    ApiShapes(JsonNode document) {
        this.document = document;
        JsonNode closed = JsonMapper.shared().readTree(document.toString());
        close(closed.path("components").path("schemas"));
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, closed.toString())));
    }

    /** An object that names its fields has no others. */
    private static void close(JsonNode node) {
        node.forEach(ApiShapes::close);
        if (node instanceof ObjectNode shape
                && shape.path("properties").isObject()
                && !shape.has("additionalProperties")) {
            shape.put("additionalProperties", false);
        }
    }

    /** Every answer of every call that the document names, such as {@code GET /state 200}. */
    Set<String> named() {
        Set<String> named = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(call -> call.getValue()
                                .path("responses")
                                .propertyNames()
                                .forEach(status -> named.add(
                                        call.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey() + " " + status))));
        return named;
    }

    /** Those that were checked. */
    Set<String> seen() {
        return seen;
    }

    /** What answers had that the document does not name; empty when all is well. */
    List<String> faults() {
        return faults;
    }

    /** Notes what is wrong when the answer is not one the document names for the call, or not of its shape. */
    void check(String method, String path, Rest.Answer answer) {
        String call = method + " " + path + " " + answer.status();
        seen.add(call);
        JsonNode said = document.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses")
                .path(Integer.toString(answer.status()));
        if (!said.isObject()) {
            faults.add(call + " is not named: " + answer.text());
            return;
        }
        String code = answer.body().path("code").asString("");
        if (answer.status() >= 400 && !said.path("description").asString("").contains(code)) {
            faults.add(call + " does not name " + code);
        }
        JsonNode content = said.path("content");
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        if (content.isMissingNode() ? !type.isEmpty() : !content.has(type)) {
            faults.add(call + " does not name the content type " + type);
        }
        String shape = content.path(type).path("schema").path("$ref").asString("");
        if (!shape.isEmpty()) {
            schema(shape).validate(answer.body()).forEach(error -> faults.add(call + " " + error));
        }
    }

    private Schema schema(String reference) {
        return registry.getSchema(SchemaLocation.of(ID + reference));
    }
}
