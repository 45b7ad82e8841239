package dev.trainer2.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.local.TestStack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Scanner;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Parts that are not ours")
class ForeignPartsIT {
    @Test
    @DisplayName("005-AC10 a broker of another cluster is refused")
    void broker() throws Exception {
        Path home = TestStack.newFolder("foreign-broker");
        try (Broker ours = Broker.start(Layout.find(), home)) {
            ours.pid();
        }
        Files.writeString(home.resolve("cluster.id"), "another-cluster");
        assertThatThrownBy(() -> Broker.start(Layout.find(), home))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("is not ours");
        ChildProcess.endLeftover(home.resolve("broker.pid"), home);
    }

    @Test
    @DisplayName(
            "005-AC11 the pid file of a killed Postgres that nobody has waited for does not keep the next one from starting")
    void zombie() throws Exception {
        Path home = TestStack.newFolder("zombie");
        Database.start(home).close();
        // a shell that was replaced by a program that waits for no child
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 60").start();
        try (Scanner out = new Scanner(parent.getInputStream(), StandardCharsets.UTF_8)) {
            String pid = out.nextLine();
            Awaitility.await()
                    .until(() -> Files.readString(Path.of("/proc", pid, "stat")).contains(") Z "));
            Files.writeString(home.resolve("data/postmaster.pid"), pid + "\n" + home.resolve("data") + "\n0\n1\n\n*\n");
            try (Database again = Database.start(home)) {
                assertThat(again.pid()).isPresent();
            }
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    @DisplayName("005-AC11 a Postgres that does not start says why, at once")
    void refuses() throws Exception {
        Path home = TestStack.newFolder("refusing");
        Database.start(home).close();
        Files.writeString(home.resolve("data/postgresql.conf"), "no_such_setting = 1\n", StandardOpenOption.APPEND);
        long began = System.nanoTime();
        assertThatThrownBy(() -> Database.start(home))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("no_such_setting");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(50));
    }

    @Test
    @DisplayName("005-AC10 a Postgres of another name is refused")
    void database() {
        assertThatThrownBy(() -> Database.requireOurs(TestStack.shared().jdbc(), "trainer2-somebody-else"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("is not ours");
    }
}
