package dev.trainer2.local.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.local.archive.ContainerWriter.Written;
import dev.trainer2.local.archive.Manifest.DayFile;
import dev.trainer2.local.archive.Manifest.KeysFile;
import dev.trainer2.local.archive.Manifest.Span;
import dev.trainer2.local.stack.Progress;
import dev.trainer2.local.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The folder of an archive")
class ArchiveFolderTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-01");

    @TempDir
    Path temporary;

    private Path path;
    private ArchiveFolder folder;

    @SuppressWarnings("NullAway.Init")
    ArchiveFolderTest() {}

    @BeforeEach
    void folder() {
        path = temporary.resolve("archive");
        folder = new ArchiveFolder(path);
    }

    private DayFile dayFile() throws IOException {
        String name = folder.nextDayFile(DAY);
        try (ContainerWriter writer = ContainerWriter.create(folder.file(name), ArchivedRecord.SCHEMA, false)) {
            for (int offset = 0; offset < 100; offset++) {
                writer.append(
                        new ArchivedRecord(0, offset, 0, new byte[] {1}, List.of(), ArchivedRecordTest.event(), null)
                                .toAvro());
            }
            Written written = writer.finish();
            return new DayFile(name, DAY, written.records(), 0, written.bytes(), written.sha256());
        }
    }

    private Manifest finished() throws IOException {
        folder.open(Progress.SILENT);
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                "cluster",
                "trainer.events.v1",
                List.of(dayFile()),
                List.of(new Span(0, 0, 99, DAY)),
                null);
        folder.finish(manifest);
        return manifest;
    }

    private static void refused(ThrowingCallable call, String... words) {
        assertThatThrownBy(call).isInstanceOf(StackException.class).hasMessageContainingAll(words);
    }

    @Test
    @DisplayName("gives back the manifest it was finished with, and nothing of ours is left beside it")
    void manifest() throws Exception {
        Manifest manifest = finished();
        assertThat(folder.verified(Progress.SILENT)).isEqualTo(manifest);
        assertThat(manifest.records()).isEqualTo(100);
        assertThat(path).isDirectoryNotContaining("glob:**UNFINISHED").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    @DisplayName("006-AC12 is refused when a file was changed, before anything is written")
    void changed() throws Exception {
        Path file = folder.file(finished().files().getFirst().name());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        refused(() -> folder.verified(Progress.SILENT), "is damaged", "checksum", "take another copy");
    }

    @Test
    @DisplayName("006-AC12 is refused when a file was cut off")
    void cutOff() throws Exception {
        Path file = folder.file(finished().files().getFirst().name());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        refused(
                () -> folder.verified(Progress.SILENT),
                "has " + (bytes.length - 1) + " bytes and should have " + bytes.length);
    }

    @Test
    @DisplayName("006-AC12 is refused when a file is missing")
    void missing() throws Exception {
        Files.delete(folder.file(finished().files().getFirst().name()));
        refused(() -> folder.verified(Progress.SILENT), "is missing");
    }

    @ParameterizedTest(name = "006-AC12 is refused when its manifest reads {0}")
    @ValueSource(strings = {"", "null", "{}", "{\"format\":\"something else\"}", "[1"})
    void brokenManifest(String text) throws Exception {
        finished();
        Files.writeString(folder.file(ArchiveFolder.MANIFEST), text);
        refused(() -> folder.verified(Progress.SILENT), "is damaged");
    }

    @Test
    @DisplayName("006-AC12 is refused when its manifest names a file outside")
    void outside() throws Exception {
        Manifest manifest = finished();
        folder.finish(new Manifest(
                manifest.format(),
                manifest.formatVersion(),
                "cluster",
                "log",
                List.of(new DayFile("../events-2026-08-01-001.avro", DAY, 1, 0, 1, "")),
                List.of(),
                null));
        refused(() -> folder.verified(Progress.SILENT), "names a file that no archive has");
    }

    @Test
    @DisplayName("is refused when a newer Trainer2 wrote it")
    void newer() throws Exception {
        Manifest manifest = finished();
        folder.finish(new Manifest(manifest.format(), 2, "cluster", "log", List.of(), List.of(), null));
        refused(() -> folder.verified(Progress.SILENT), "newer Trainer2");
    }

    @Test
    @DisplayName("that was never finished says so to a reader, and a writer starts it over")
    void unfinished() throws Exception {
        folder.open(Progress.SILENT);
        DayFile half = dayFile();
        refused(() -> folder.verified(Progress.SILENT), "never finished", "archive --to");
        assertThat(folder.open(Progress.SILENT)).isEmpty();
        assertThat(folder.file(half.name())).doesNotExist();
    }

    @Test
    @DisplayName("that was finished before keeps what it holds when a later run is cut short")
    void cutShortLater() throws Exception {
        Manifest manifest = finished();
        assertThat(folder.open(Progress.SILENT)).contains(manifest);
        DayFile half = dayFile();
        assertThat(half.name()).isEqualTo("events-2026-08-01-002.avro");
        assertThat(folder.verified(Progress.SILENT)).isEqualTo(manifest);
        assertThat(folder.open(Progress.SILENT)).contains(manifest);
        assertThat(folder.file(half.name())).doesNotExist();
    }

    @Test
    @DisplayName("with other things in it is left alone")
    void foreign() throws Exception {
        Files.createDirectories(path);
        Files.writeString(path.resolve("thesis.txt"), "two years of work");
        refused(() -> folder.open(Progress.SILENT), "is no archive of Trainer2", "--to");
        refused(() -> folder.verified(Progress.SILENT), "There is no archive", "--from");
        assertThat(path).isDirectoryContaining("glob:**thesis.txt");
    }

    @Test
    @DisplayName("removes only files with names of ours")
    void keepsOthers() throws Exception {
        finished();
        Files.writeString(path.resolve("notes.avro"), "not ours");
        folder.open(Progress.SILENT);
        assertThat(path.resolve("notes.avro")).exists();
    }

    @Test
    @DisplayName("keeps its keys readable for the owner alone")
    void secret() throws Exception {
        folder.open(Progress.SILENT);
        String name = folder.nextKeysFile();
        try (ContainerWriter writer = ContainerWriter.create(folder.file(name), AthleteSecrets.SCHEMA, true)) {
            Written written = writer.finish();
            assertThat(new KeysFile(name, 0, written.bytes(), written.sha256()).bytes())
                    .isPositive();
        }
        assertThat(Files.getPosixFilePermissions(folder.file(name)))
                .isEqualTo(Set.copyOf(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------")));
    }
}
