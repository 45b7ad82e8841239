package dev.trainer2.agent.model;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.langchain4j.agent.tool.ToolSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the model is told, by version: the files {@code prompts/<version>.md} and {@code prompts/<version>-tools.json}. A
 * change of either is a new version, so that an answer of the log can be explained later.
 *
 * @param version of both files
 * @param system the words
 * @param tools what is sent about each tool
 * @param schemas what the arguments of each tool are held against: the same definitions, limits included
 */
record Prompt(String version, String system, List<ToolSpecification> tools, Map<String, Schema> schemas) {
    private static final String CURRENT = "coach-2";

    /** The version in use. */
    static Prompt current() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Map<String, Schema> schemas = new LinkedHashMap<>();
        JsonNode definitions = JsonMapper.shared().readTree(read(CURRENT + "-tools.json"));
        List<ToolSpecification> tools = definitions
                .valueStream()
                .map(tool -> {
                    schemas.put(tool.path("name").asString(""), registry.getSchema(tool.path("parameters")));
                    return ToolSpecification.fromJson(tool.toString());
                })
                .toList();
        return new Prompt(CURRENT, read(CURRENT + ".md"), tools, Map.copyOf(schemas));
    }

    static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Prompt.class.getResourceAsStream("/prompts/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
