package dev.trainer2.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The environment")
class EnvironmentTest {
    private static final List<String> SETTINGS = List.of(
            "gateway/src/main/resources/gateway.yml",
            "stream-processors/src/main/resources/stream-processors.yml",
            "agent-worker/src/main/resources/agent-worker.yml",
            "state-sink/src/main/resources/state-sink.yml");

    /** Variables of .env.example, those in comments as well. */
    private static Set<String> example() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(Compose.file(".env.example"))) {
            if (line.matches("#?[A-Z][A-Z0-9_]*=.*")) {
                assertThat(names.add(line.replaceFirst("^#?([A-Z0-9_]+)=.*$", "$1")))
                        .as("once alone: " + line)
                        .isTrue();
            }
        }
        return names;
    }

    @Test
    @DisplayName(
            "018-AC8 every variable of compose.yaml and of the services is explained in .env.example, and no other")
    void complete() throws IOException {
        Set<String> used = new TreeSet<>(Compose.variables(Compose.file("compose.yaml")));
        SETTINGS.forEach(file -> used.addAll(Compose.variables(Compose.file(file))));
        used.addAll(Set.of(
                "TRAINER2_PASSWORD",
                "TRAINER2_REAL_LOGS",
                "TRAINER2_PROMETHEUS",
                "TRAINER2_PYTHON")); // of the command and the tests
        assertThat(example()).isEqualTo(used);
    }

    @Test
    @DisplayName("018-AC8 the defaults of compose.yaml are those of .env.example")
    void defaults() throws IOException {
        String compose = Files.readString(Compose.file("compose.yaml"));
        for (String line : Files.readAllLines(Compose.file(".env.example"))) {
            if (!line.matches("[A-Z][A-Z0-9_]*=.*")) {
                continue;
            }
            String name = line.substring(0, line.indexOf('='));
            String value = line.substring(line.indexOf('=') + 1);
            if (compose.contains("${" + name + ":-")) {
                assertThat(compose).as(line).contains("${" + name + ":-" + value + "}");
            }
        }
    }
}
