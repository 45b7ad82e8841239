package dev.trainer2.local;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds answers against the OpenAPI document, closed: a field that it does not name is a fault here. */
final class ApiShapes {
    private static final String ID = "https://trainer2.dev/openapi";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Set<String> seen = new TreeSet<>();

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
        if (node instanceof ObjectNode shape && shape.path("properties").isObject() && !shape.has("additionalProperties")) {
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
                                        call.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey() + " "
                                                + status))));
        return named;
    }

    /** Those that were checked. */
    Set<String> seen() {
        return seen;
    }

    /** Fails when the answer is not one the document names for the call, or not of its shape. */
    void check(String method, String path, Rest.Answer answer) {
        String call = method + " " + path + " " + answer.status();
        JsonNode said = document.path("paths")
                .path(path)
                .path(method.toLowerCase(java.util.Locale.ROOT))
                .path("responses")
                .path(Integer.toString(answer.status()));
        Assertions.assertThat(said.isObject()).as("%s: %s", call, answer.text()).isTrue();
        if (answer.status() >= 400 && answer.body().has("code")) {
            Assertions.assertThat(said.path("description").asString("")).as(call).contains(answer.code());
        }
        JsonNode content = said.path("content");
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        Assertions.assertThat(content.isMissingNode() ? Set.of("") : content.propertyNames())
                .as(call)
                .contains(type);
        String shape = content.path(type).path("schema").path("$ref").asString("");
        if (!shape.isEmpty()) {
            Assertions.assertThat(schema(shape).validate(answer.body()).stream()
                            .map(Error::toString)
                            .collect(Collectors.toList()))
                    .as("%s: %s", call, answer.text())
                    .isEqualTo(List.of());
        }
        seen.add(call);
    }

    private Schema schema(String reference) {
        return registry.getSchema(SchemaLocation.of(ID + reference));
    }
}
