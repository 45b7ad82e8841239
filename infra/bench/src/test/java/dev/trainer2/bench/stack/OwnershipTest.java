package dev.trainer2.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.bench.BenchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The parts that answer")
class OwnershipTest {
    @TempDir
    private Path data = Path.of("");

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectories(data.resolve("broker"));
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("broker/cluster.id"), "ours\n");
        Files.writeString(data.resolve("postgres/cluster.name"), "trainer2-ours");
    }

    private void refused(Ownership found, String code) {
        assertThatThrownBy(() -> found.requireOf(data))
                .isInstanceOfSatisfying(
                        BenchException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining("Nothing was measured");
    }

    @Test
    @DisplayName("020-AC4 are measured when they are those of the run's own folder")
    void ours() {
        assertThatCode(() -> new Ownership("ours", "trainer2-ours", data.resolve("postgres/data")).requireOf(data))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("020-AC4 are refused with a code when the broker or the database is another's")
    void foreign() {
        Path own = data.resolve("postgres/data");
        refused(new Ownership("theirs", "trainer2-ours", own), "NOT_OUR_BROKER");
        refused(new Ownership("ours", "main", own), "NOT_OUR_DATABASE");
        refused(new Ownership("ours", "trainer2-ours", Path.of("/var/lib/postgresql")), "NOT_OUR_DATABASE");
    }
}
