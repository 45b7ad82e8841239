package dev.trainer2.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A data folder")
class DataFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName(
            "016-AC15 and those of logs and stores in it are open to nobody but their owner, also when they were before")
    void closed() throws IOException {
        Path data = Files.createDirectory(
                folder.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.createDirectory(data.resolve("logs"));
        Files.writeString(data.resolve("version"), "1");
        try (DataFolder open = DataFolder.open(data, false)) {
            assertThat(open.path()).isEqualTo(data);
            for (Path one : new Path[] {data, data.resolve("logs"), data.resolve("streams")}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                        .isEqualTo("rwx------");
            }
        }
    }
}
