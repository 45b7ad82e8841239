package dev.trainer2.contract.serde;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A consumer built on version 1")
class OldConsumerTest {
    static Stream<Topic> analytics() {
        return Topics.withSchema().stream().filter(topic -> "FULL_TRANSITIVE".equals(topic.compatibility()));
    }

    @ParameterizedTest(name = "019-AC4 reads every version of {0} that was released since, field by field")
    @MethodSource("analytics")
    void readsOn(Topic topic) throws IOException {
        List<String> versions = SchemaHistory.versions(topic);
        Schema first = new Schema.Parser().parse(versions.getFirst());
        for (int version = 1; version <= versions.size(); version++) {
            Schema writer = new Schema.Parser().parse(versions.get(version - 1));
            LongAdder skipped = new LongAdder();
            List<GenericRecord> read = read(golden(topic, version), reader(writer, first, skipped));
            List<GenericRecord> written = GoldenBytes.read(golden(topic, version), writer, writer);
            assertThat(read).hasSameSizeAs(written);
            assertThat(skipped.sum()).isZero();
            for (Schema.Field field : first.getFields()) {
                if (field.schema().getType() == Schema.Type.DOUBLE
                        || field.schema().getType() == Schema.Type.STRING) {
                    assertThat(read.getFirst().get(field.name()))
                            .as("%s of version %d", field.name(), version)
                            .hasToString(written.getFirst().get(field.name()).toString());
                }
            }
        }
    }

    @Test
    @DisplayName("019-AC5 reads the log on, passes over the payloads that came later, and counts them")
    void skipsAndCounts() throws IOException {
        Topic log = Topics.find(Topics.EVENTS).orElseThrow();
        List<String> versions = SchemaHistory.versions(log);
        Schema first = new Schema.Parser().parse(versions.getFirst());
        Schema next = withPayload(new Schema.Parser().parse(versions.getLast()), "MoodLogged");
        LongAdder skipped = new LongAdder();
        List<GenericRecord> read = read(GoldenBytes.of(next), reader(next, first, skipped));
        assertThat(skipped.sum())
                .isEqualTo(payloads(next).size() - payloads(first).size())
                .isPositive();
        assertThat(read.stream()
                        .map(event -> ((GenericRecord) event.get("payload"))
                                .getSchema()
                                .getName()))
                .containsExactlyInAnyOrderElementsOf(payloads(first));
        assertThat(read).allSatisfy(event -> assertThat(event.getSchema()).isEqualTo(first));
    }

    @Test
    @DisplayName("019-AC5 takes broken bytes for broken, not for a payload that is new")
    void brokenBytes() throws IOException {
        Topic log = Topics.find(Topics.EVENTS).orElseThrow();
        List<String> versions = SchemaHistory.versions(log);
        LongAdder skipped = new LongAdder();
        DatumReader<GenericRecord> reader = reader(
                new Schema.Parser().parse(versions.getLast()), new Schema.Parser().parse(versions.getFirst()), skipped);
        BinaryDecoder cut = DecoderFactory.get().binaryDecoder(new byte[] {2, 65}, null);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> reader.read(null, cut))
                .isInstanceOf(IOException.class);
        assertThat(skipped.sum()).isZero();
    }

    private static List<GenericRecord> read(String golden, DatumReader<GenericRecord> reader) throws IOException {
        BinaryDecoder bytes = DecoderFactory.get().binaryDecoder(HexFormat.of().parseHex(golden), null);
        List<GenericRecord> records = new ArrayList<>();
        while (!bytes.isEnd()) {
            GenericRecord record = reader.read(null, bytes);
            if (record != null) {
                records.add(record);
            }
        }
        return records;
    }

    /** The envelope of a day to come. */
    private static Schema withPayload(Schema envelope, String name) {
        Schema payload = Schema.createRecord(name, "A payload of a later version.", "dev.trainer2.events", false);
        payload.setFields(List.of(new Schema.Field("mood", Schema.create(Schema.Type.INT), "How it is.", null)));
        List<Schema> payloads =
                new ArrayList<>(envelope.getField("payload").schema().getTypes());
        payloads.add(3, payload);
        List<Schema.Field> fields = envelope.getFields().stream()
                .map(field -> new Schema.Field(
                        field, field.name().equals("payload") ? Schema.createUnion(payloads) : field.schema()))
                .toList();
        return Schema.createRecord(envelope.getName(), envelope.getDoc(), envelope.getNamespace(), false, fields);
    }

    private static DatumReader<GenericRecord> reader(Schema writer, Schema built, LongAdder skipped) {
        return new TolerantDatumProvider<GenericRecord>(built, GenericData.get(), skipped).createDatumReader(writer);
    }

    private static String golden(Topic topic, int version) throws IOException {
        String name = "/released/" + topic.name() + "/" + version + ".golden";
        try (InputStream in = Objects.requireNonNull(OldConsumerTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static Set<String> payloads(Schema envelope) {
        return envelope.getField("payload").schema().getTypes().stream()
                .map(Schema::getName)
                .collect(Collectors.toSet());
    }
}
