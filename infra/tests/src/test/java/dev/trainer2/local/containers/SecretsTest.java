package dev.trainer2.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("./trainer2 secrets")
class SecretsTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    SecretsTest() {}

    private void make(Path into) throws Exception {
        Process process = new ProcessBuilder(Compose.file("trainer2").toString(), "secrets", into.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private static Map<String, String> read(Path from) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Object name : Compose.load().section("secrets").keySet()) {
            contents.put(String.valueOf(name), Files.readString(from.resolve(String.valueOf(name))));
        }
        return contents;
    }

    @Test
    @DisplayName(
            "018-AC7 makes every secret that compose.yaml mounts, each other than the rest, in a folder for its owner alone")
    void made() throws Exception {
        Path into = folder.resolve("secrets");
        make(into);
        Map<String, String> made = read(into);
        assertThat(made.values()).doesNotHaveDuplicates();
        assertThat(Base64.getDecoder().decode(made.get("master_key"))).hasSize(32);
        assertThat(Uuid.fromString(made.get("kafka_cluster_id")).toString()).isEqualTo(made.get("kafka_cluster_id"));
        assertThat(made.get("jdbc_password")).matches("[A-Za-z0-9]{32}");
        assertThat(made.get("model_key")).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(into)))
                .isEqualTo("rwx------");
    }

    @Test
    @DisplayName("018-AC7 keeps what is there, so that running it again locks nobody out")
    void kept() throws Exception {
        Path into = folder.resolve("secrets");
        make(into);
        Map<String, String> before = read(into);
        Files.delete(into.resolve("grafana_password"));
        make(into);
        Map<String, String> after = read(into);
        assertThat(after.remove("grafana_password")).isNotEqualTo(before.remove("grafana_password"));
        assertThat(after).isEqualTo(before);
    }
}
