package dev.trainer2.contract.serde;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The schema history")
class SchemaHistoryTest {
    static Stream<Topic> topics() {
        return Topics.withSchema().stream();
    }

    @ParameterizedTest(name = "006-AC7 the schema of {0} is the last released one")
    @MethodSource("topics")
    void released(Topic topic) {
        List<String> versions = SchemaHistory.versions(topic);
        assertThat(versions)
                .as("%s was never released; run ./trainer2 schemas", topic.name())
                .isNotEmpty();
        Schema current = SchemaHistory.current(topic);
        assertThat(SchemaHistory.breaks(current, versions, Objects.requireNonNull(topic.compatibility())))
                .as("a breaking change of %s", topic.name())
                .isEmpty();
        assertThat(new Schema.Parser().parse(versions.getLast()))
                .as("%s changed since its last release; run ./trainer2 schemas", topic.name())
                .isEqualTo(current);
    }

    @ParameterizedTest(name = "006-AC6 golden bytes of every released version of {0} are read by today's code")
    @MethodSource("topics")
    void golden(Topic topic) throws IOException {
        List<String> versions = SchemaHistory.versions(topic);
        for (int i = 0; i < versions.size(); i++) {
            String name = "/released/" + topic.name() + "/" + (i + 1) + ".golden";
            try (InputStream in = Objects.requireNonNull(SchemaHistoryTest.class.getResourceAsStream(name), name)) {
                String golden = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Schema writer = new Schema.Parser().parse(versions.get(i));
                List<GenericRecord> records = GoldenBytes.read(golden, writer, SchemaHistory.current(topic));
                assertThat(records).isNotEmpty();
                assertThat(GoldenBytes.of(writer)).isEqualTo(golden.strip());
            }
        }
    }

    @Test
    @DisplayName("006-AC7 a field that is removed, renamed or of another type breaks; one with a default does not")
    void breaking() {
        Topic state = Topics.find(Topics.STATE).orElseThrow();
        String released = SchemaHistory.versions(state).getLast();
        Schema current = new Schema.Parser().parse(released);
        assertThat(SchemaHistory.breaks(without(current, "counts"), List.of(released), "FULL_TRANSITIVE"))
                .singleElement()
                .asString()
                .contains("readers of version 1 cannot read it");
        assertThat(SchemaHistory.breaks(
                        new Schema.Parser().parse(released.replace("\"tonnageKg\"", "\"tonnage\"")),
                        List.of(released),
                        "BACKWARD_TRANSITIVE"))
                .isNotEmpty();
        assertThat(SchemaHistory.breaks(
                        new Schema.Parser()
                                .parse(released.replace(
                                        "\"revision\",\n    \"type\" : \"long\"",
                                        "\"revision\",\n    \"type\" : \"string\"")),
                        List.of(released),
                        "BACKWARD_TRANSITIVE"))
                .isNotEmpty();
        assertThat(SchemaHistory.breaks(with(current), List.of(released), "FULL_TRANSITIVE"))
                .isEmpty();
    }

    private static Schema without(Schema schema, String name) {
        return rebuilt(
                schema,
                schema.getFields().stream()
                        .filter(field -> !field.name().equals(name))
                        .toList());
    }

    private static Schema with(Schema schema) {
        List<Schema.Field> fields = new ArrayList<>(schema.getFields());
        fields.add(new Schema.Field("mood", Schema.create(Schema.Type.STRING), "a new field", ""));
        return rebuilt(schema, fields);
    }

    private static Schema rebuilt(Schema schema, List<Schema.Field> fields) {
        List<Schema.Field> copies = fields.stream()
                .map(field -> new Schema.Field(field, field.schema()))
                .toList();
        return Schema.createRecord(schema.getName(), schema.getDoc(), schema.getNamespace(), false, copies);
    }
}
