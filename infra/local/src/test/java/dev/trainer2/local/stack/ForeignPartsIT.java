package dev.trainer2.local.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.local.TestStack;
import java.nio.file.Files;
import java.nio.file.Path;
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
    @DisplayName("005-AC10 a Postgres of another name is refused")
    void database() {
        assertThatThrownBy(() -> Database.requireOurs(TestStack.shared().jdbc(), "trainer2-somebody-else"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("is not ours");
    }
}
