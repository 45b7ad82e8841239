package dev.trainer2.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes;
import dev.trainer2.local.Socket;
import dev.trainer2.local.TestStack;
import dev.trainer2.local.stack.Ports;
import dev.trainer2.local.stack.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command status")
class StatusCommandIT {
    private static final String ERROR =
            "{\"@timestamp\":\"2999-01-01T00:00:00Z\",\"level\":\"ERROR\",\"logger_name\":\"dev.trainer2.Some\",\"message\":\"made for a test\"}";

    private record Said(int code, String text) {
        private JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }
    }

    private static Said status(Path data, String... options) {
        return status(new ByteArrayOutputStream(), data, options);
    }

    private static Said status(ByteArrayOutputStream bytes, Path data, String... options) {
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            String[] arguments = new String[options.length + 3];
            arguments[0] = "status";
            arguments[1] = "--data";
            arguments[2] = data.toString();
            System.arraycopy(options, 0, arguments, 3, options.length);
            int code = Trainer2.commandLine().execute(arguments);
            return new Said(code, bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    /** A data folder that points at the running stack. */
    private static Path folder(String description) throws IOException {
        Path data = TestStack.newFolder("status");
        Files.createDirectories(data.resolve("logs"));
        Files.writeString(data.resolve("running.properties"), description);
        Files.writeString(data.resolve("logs/trainer2.log"), ERROR + "\n");
        return data;
    }

    private static void chat() {
        Athletes.Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            socket.coachAnswer(athlete.userId(), socket.send("chat.send", Map.of("text", "How was my week?")));
        }
    }

    @Test
    @DisplayName("004-AC19 shows health, lag of each reader, rates, open requests, dead letters and the last errors")
    void shows() throws IOException {
        chat();
        Path data = folder(RunningStack.describe(TestStack.shared().stack()));
        Awaitility.await().untilAsserted(() -> {
            Said said = status(data, "--once");
            assertThat(said.text()).contains("athlete v1", "state-sink v1", "agent-worker v1");
            assertThat(said.text())
                    .contains(": healthy", "gateway", "stream-processors", "UP", "events accepted", "open requests:")
                    .contains("coach:         no model configured: I work by rules")
                    .contains("dead letters:", "Some: made for a test");
            assertThat(said.code()).isZero();
        });
    }

    @Test
    @DisplayName("004-AC19 says the same as JSON")
    void json() throws IOException {
        Path data = folder(RunningStack.describe(TestStack.shared().stack()));
        JsonNode status = status(data, "--once", "--json").json();
        assertThat(status.path("services")
                        .valueStream()
                        .map(one -> one.path("name").asString("")))
                .containsExactlyInAnyOrder("gateway", "stream-processors", "agent-worker", "state-sink");
        assertThat(status.path("readers")
                        .valueStream()
                        .map(one -> one.path("app").asString("")))
                .contains("athlete");
        assertThat(status.path("rates").path("accepted").isNumber()).isTrue();
        assertThat(status.path("openRequests").has("30s+")).isTrue();
        assertThat(status.path("deadLetters").path("total").isIntegralNumber()).isTrue();
        assertThat(status.path("lastErrors").get(0).path("what").asString("")).isEqualTo("made for a test");
    }

    @Test
    @DisplayName("004-AC19 looks again and again, and shows what has happened since, until it is stopped")
    void live() throws Exception {
        Path data = folder(RunningStack.describe(TestStack.shared().stack()));
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Thread watching = Thread.ofPlatform().start(() -> status(shown, data, "--watch", "--json", "--every", "1"));
        try {
            Awaitility.await().until(() -> looks(shown).size() >= 2);
            int before = looks(shown).size();
            Athletes.register("Europe/Zurich")
                    .appendAndState(List.of(Athletes.event(
                            "SetLogged", Athletes.set(UUID.randomUUID().toString(), "Row", 50, 10))));
            Awaitility.await()
                    .until(() -> looks(shown).stream()
                            .skip(before)
                            .anyMatch(
                                    look -> look.path("rates").path("accepted").asDouble(0) > 0));
        } finally {
            watching.interrupt();
            watching.join(Duration.ofSeconds(20));
        }
        assertThat(watching.isAlive()).isFalse();
    }

    private static List<JsonNode> looks(ByteArrayOutputStream shown) {
        return shown.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.endsWith("}"))
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    @Test
    @DisplayName("004-AC19 ends with 1 and says which when a service does not answer")
    void down() throws IOException {
        String worker = TestStack.shared().stack().service(Service.WORKER).url();
        String nobody = "http://127.0.0.1:" + Ports.free();
        Path data = folder(RunningStack.describe(TestStack.shared().stack())
                .replace(worker.replace(":", "\\:"), nobody.replace(":", "\\:")));
        Said said = status(data, "--once");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("NOT HEALTHY").containsPattern("agent-worker +NO ANSWER");
    }
}
