package dev.trainer2.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What keeps the stack from starting")
class StartRefusalsTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    StartRefusalsTest() {}

    @Test
    @DisplayName("005-AC7 a port in use is named, with what to do")
    void portInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort()))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is in use")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    @DisplayName("005-AC7 data of a newer version is left alone")
    void newerData() throws Exception {
        Files.writeString(folder.resolve("version"), "2");
        assertThatThrownBy(() -> DataFolder.open(folder, false))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("newer Trainer2")
                .hasMessageContaining("--data");
        assertThat(folder.resolve("version")).hasContent("2");
    }

    @Test
    @DisplayName("005-AC7 a folder with other things in it is left alone, also with --fresh")
    void foreignFolder() throws Exception {
        Files.writeString(folder.resolve("thesis.txt"), "two years of work");
        assertThatThrownBy(() -> DataFolder.open(folder, true))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("no data folder of Trainer2");
        assertThat(folder.resolve("thesis.txt")).exists();
    }

    @Test
    @DisplayName("005-AC7 a full disk is said before anything starts")
    void fullDisk() {
        System.setProperty("trainer2.needed-bytes", Long.toString(Long.MAX_VALUE));
        try {
            assertThatThrownBy(() -> DataFolder.open(folder, false))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("nearly full")
                    .hasMessageContaining("--data");
        } finally {
            System.clearProperty("trainer2.needed-bytes");
        }
    }

    @Test
    @DisplayName("a folder in use is refused to a second one, and --fresh forgets only what is ours")
    void inUse() throws Exception {
        try (DataFolder first = DataFolder.open(folder, false)) {
            Files.writeString(first.path().resolve("something"), "of ours");
            assertThatThrownBy(() -> DataFolder.open(folder, false)).isInstanceOf(StackException.class);
        }
        try (DataFolder again = DataFolder.open(folder, true)) {
            assertThat(again.path().resolve("something")).doesNotExist();
            assertThat(again.masterKey()).isEqualTo(again.masterKey());
        }
    }
}
