package dev.trainer2.local.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.events.BodyweightLogged;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.local.archive.ArchivedRecord.ArchivedHeader;
import dev.trainer2.local.stack.StackException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A record in the archive")
class ArchivedRecordTest {
    private static final byte[] KEY = "athlete-1".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    ArchivedRecordTest() {}

    static TrainingEvent event() {
        return TrainingEvent.newBuilder()
                .setEventId("3f2b8a52-0f5e-4a57-9d0f-6b0c9a3f7a01")
                .setUserId("athlete-1")
                .setOccurredAt(Instant.parse("2026-08-01T10:00:00.123456Z"))
                .setZoneId("Europe/Zurich")
                .setSource(EventSource.APP)
                .setContentHash(ByteBuffer.wrap(new byte[] {1, 2, 3}))
                .setPayload(BodyweightLogged.newBuilder()
                        .setLoad(new Load(81.5, LoadUnit.kg))
                        .build())
                .build();
    }

    private Path write(List<ArchivedRecord> records) throws IOException {
        Path file = folder.resolve("events-2026-08-01-001.avro");
        try (ContainerWriter writer = ContainerWriter.create(file, ArchivedRecord.SCHEMA, false)) {
            for (ArchivedRecord record : records) {
                writer.append(record.toAvro());
            }
            assertThat(writer.finish().sha256()).isEqualTo(Checksum.of(file));
        }
        return file;
    }

    @Test
    @DisplayName("comes back as it was: an event, other bytes, no value, no key, repeated and empty headers")
    void roundTrip() throws Exception {
        List<ArchivedHeader> headers = List.of(
                new ArchivedHeader("ce_id", new byte[] {5}),
                new ArchivedHeader("ce_id", new byte[0]),
                new ArchivedHeader("batch_end", null));
        List<ArchivedRecord> records = List.of(
                new ArchivedRecord(2, 41, 1_785_578_400_000L, KEY, headers, event(), null),
                new ArchivedRecord(2, 42, -1, KEY, List.of(), null, new byte[] {0, 9, 9}),
                new ArchivedRecord(2, 43, 7, null, List.of(), null, null),
                new ArchivedRecord(2, 44, 7, new byte[0], List.of(), null, new byte[0]));
        List<ArchivedRecord> read = new ArrayList<>();
        ContainerReader.read(
                write(records), ArchivedRecord.SCHEMA, records.size(), avro -> read.add(ArchivedRecord.fromAvro(avro)));
        assertThat(read).usingRecursiveComparison().isEqualTo(records);
    }

    @Test
    @DisplayName("is read by any Avro tool, the event with its fields")
    void anyTool() throws Exception {
        Path file = write(List.of(new ArchivedRecord(0, 1, 2, KEY, List.of(), event(), null)));
        try (DataFileReader<GenericRecord> reader =
                new DataFileReader<>(file.toFile(), new GenericDatumReader<GenericRecord>())) {
            assertThat(reader.getMetaString("avro.codec")).isEqualTo("deflate");
            GenericRecord event = (GenericRecord) reader.next().get("event");
            assertThat(event.get("zoneId").toString()).isEqualTo("Europe/Zurich");
            assertThat(((GenericRecord) ((GenericRecord) event.get("payload")).get("load")).get("value"))
                    .isEqualTo(81.5);
        }
    }

    @Test
    @DisplayName("in a file that was cut off is refused with a sentence")
    void cutOff() throws Exception {
        Path file = write(List.of(new ArchivedRecord(0, 1, 2, KEY, List.of(), event(), null)));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
        assertThatThrownBy(() -> ContainerReader.read(file, ArchivedRecord.SCHEMA, 1, record -> {}))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("has 0 records and should have 1");
        Files.writeString(file, "no container");
        assertThatThrownBy(() -> ContainerReader.read(file, ArchivedRecord.SCHEMA, 1, record -> {}))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("cannot be read as an Avro container file");
    }
}
