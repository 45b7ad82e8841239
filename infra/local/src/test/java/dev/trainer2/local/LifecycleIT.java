package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.command.GatewayClient;
import dev.trainer2.local.stack.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code up} as a process of its own: stopped, crashed, and started again on the same data. */
@DisplayName("The life of the stack")
class LifecycleIT {
    private static final String EMAIL = "life@test.trainer2.dev";

    private final Path data = TestStack.newFolder("life");

    @Test
    @DisplayName("005-AC8 005-AC9 a stop leaves no process, a crash is taken over, and every event is still there")
    void life() throws Exception {
        JsonNode state;
        Process first = up();
        try {
            String url = awaitReady(first);
            GatewayClient client = GatewayClient.register(url, EMAIL, Athletes.PASSWORD, "Europe/Zurich");
            String id = client.startImport(RoadIT.file("hevy-made-up.csv"), Map.of());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> client.get("/imports/" + id)
                            .path("status")
                            .asString("")
                            .equals("DONE"));
            state = client.get("/state");
            assertThat(state.path("counts").path("workSets").asInt(0)).isEqualTo(217);
        } finally {
            first.destroy();
        }
        assertThat(first.waitFor(60, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        assertThat(ours()).isEmpty();

        Process second = up();
        try {
            assertThat(stateOf(awaitReady(second))).isEqualTo(state);
        } finally {
            second.destroyForcibly();
        }
        second.waitFor();

        Process third = up();
        try {
            assertThat(stateOf(awaitReady(third))).isEqualTo(state);
        } finally {
            third.destroy();
        }
        assertThat(third.waitFor(60, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ours()).isEmpty());
    }

    private static JsonNode stateOf(String url) {
        return GatewayClient.login(url, EMAIL, Athletes.PASSWORD).get("/state");
    }

    private Process up() throws IOException {
        Layout layout = Layout.find();
        Path module = layout.root().resolve("infra/local/target");
        return new ProcessBuilder(
                        layout.java().toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.apache.avro.SERIALIZABLE_PACKAGES=dev.trainer2",
                        "-cp",
                        module.resolve("classes") + ":" + module.resolve("lib") + "/*",
                        "dev.trainer2.local.command.Trainer2",
                        "up",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling(data.getFileName() + ".log").toFile()))
                .start();
    }

    /** The address, once the system says that it is ready. */
    private String awaitReady(Process process) throws IOException {
        Path file = data.resolve("running.properties");
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> !process.isAlive() || pidIn(file) == process.pid());
        assertThat(process.isAlive())
                .as(() -> read(data.resolveSibling(data.getFileName() + ".log")))
                .isTrue();
        return properties(file).getProperty("url");
    }

    private static long pidIn(Path file) {
        return Files.exists(file) ? Long.parseLong(properties(file).getProperty("pid", "-1")) : -1;
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Processes whose command line names our data folder. */
    private List<String> ours() {
        return ProcessHandle.allProcesses()
                .map(handle -> read(Path.of("/proc", Long.toString(handle.pid()), "cmdline"))
                        .replace('\0', ' '))
                .filter(line -> line.contains(data.toString()))
                .toList();
    }
}
