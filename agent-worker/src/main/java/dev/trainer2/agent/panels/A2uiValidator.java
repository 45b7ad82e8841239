package dev.trainer2.agent.panels;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks messages against the published A2UI 0.9 schemas and our catalogue. Where the protocol says
 * {@code catalog.json} it means the catalogue of the surface: ours.
 */
public final class A2uiValidator {
    private static final String PROTOCOL = "https://a2ui.org/specification/v0_9/";

    private final Schema schema;

    public A2uiValidator() {
        Map<String, String> schemas = Map.of(
                PROTOCOL + "server_to_client.json",
                read("/a2ui/v0_9/server_to_client.json"),
                PROTOCOL + "common_types.json",
                read("/a2ui/v0_9/common_types.json"),
                PROTOCOL + "catalogs/basic/catalog.json",
                read("/a2ui/v0_9/catalogs/basic/catalog.json"),
                PROTOCOL + "catalog.json",
                read("/a2ui/catalog.json"),
                PanelWriter.CATALOG,
                read("/a2ui/catalog.json"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
        this.schema = registry.getSchema(SchemaLocation.of(PROTOCOL + "server_to_client.json"));
    }

    /**
     * Checks every message.
     *
     * @throws IllegalArgumentException naming the first fault
     */
    public void requireValid(List<Map<String, Object>> messages) {
        for (Map<String, Object> message : messages) {
            List<Error> errors = schema.validate(JsonMapper.shared().valueToTree(message));
            if (!errors.isEmpty()) {
                throw new IllegalArgumentException("not a valid A2UI message: " + errors.getFirst());
            }
        }
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(A2uiValidator.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
