package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.local.command.GatewayClient;
import dev.trainer2.local.observability.FriendlyModel;
import dev.trainer2.local.observability.OtlpReceiver;
import dev.trainer2.local.observability.OtlpReceiver.LogLine;
import dev.trainer2.local.observability.OtlpReceiver.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code up --otel} as a process of its own, with a receiver where the collector would be. */
@DisplayName("With the OpenTelemetry agent")
class TraceIT {
    private static final String TRACE = hex(32);
    private static final String CLICK = hex(16);

    @Test
    @DisplayName(
            "004-AC13 003-AC10 005-AC12 005-AC13 one chat is one connected trace over all services, from the click in the"
                    + " browser on; a worker that is killed while it answers is started again and shows one answer; no process"
                    + " has a secret among its arguments")
    void oneChatIsOneTrace() throws Exception {
        Path data = TestStack.newFolder("otel").resolve("data");
        try (OtlpReceiver receiver = OtlpReceiver.start();
                FriendlyModel model = FriendlyModel.start();
                UpProcess up = UpProcess.start(data, environment(receiver, model), "--otel")) {
            String url = up.awaitReady().getProperty("url");
            GatewayClient client = GatewayClient.register(
                    url, UUID.randomUUID() + "@test.trainer2.dev", Athletes.PASSWORD, "Europe/Zurich");
            String text = chat(url, client);
            assertThat(text).contains(FriendlyModel.SENTENCE);
            assertThat(model.calls()).isEqualTo(1);
            // spans and log records come in batches of their own, in no order
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertConnected(receiver.spansOf(TRACE));
                assertLogged(receiver.linesOf(TRACE));
            });
            assertNoSecret(up, data, receiver);
            killedWhileItAnswers(up, model, url, client);
        }
    }

    /** Neither among the arguments of a process nor in what is sent of it. */
    private static void assertNoSecret(UpProcess up, Path data, OtlpReceiver receiver) throws Exception {
        String masterKey = Files.readString(data.resolve("master.key")).strip();
        assertThat(up.left()).hasSizeGreaterThan(5).noneMatch(line -> line.contains(masterKey));
        assertThat(up.left()).noneMatch(line -> line.contains("spring.datasource.password"));
        assertThat(receiver.attributeNames()).doesNotContain("process.command_args", "process.command_line");
    }

    private static void killedWhileItAnswers(UpProcess up, FriendlyModel model, String url, GatewayClient client) {
        String user = client.get("/state").path("userId").asString("");
        try (Socket socket = Socket.open(url, client.token())) {
            int before = model.calls();
            model.hold();
            String id = socket.send("chat.send", Map.of("text", "Hello again coach"));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> model.calls() > before);
            up.kill("agent-worker");
            model.answer();
            String text = socket.coachAnswer(user, id, Duration.ofSeconds(120))
                    .path("payload")
                    .path("text")
                    .asString("");
            assertThat(text).isNotBlank();
            // a second answer would come before the answer to a later question
            String later = socket.send("chat.send", Map.of("text", "And hello once more"));
            socket.coachAnswer(user, later, Duration.ofSeconds(60));
            assertThat(socket.frames())
                    .filteredOn(frame -> socket.type(frame).equals("chat.message")
                            && frame.path("payload")
                                    .path("requestId")
                                    .asString("")
                                    .equals(EventIds.requestOf(user, id)))
                    .hasSize(1);
        }
    }

    private static Map<String, String> environment(OtlpReceiver receiver, FriendlyModel model) {
        Map<String, String> environment = new HashMap<>();
        environment.put("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.url());
        environment.put("OTEL_BSP_SCHEDULE_DELAY", "500");
        environment.put("OTEL_BLRP_SCHEDULE_DELAY", "500");
        environment.put("TRAINER2_MODEL_PROVIDER", "openai");
        environment.put("TRAINER2_MODEL_URL", model.url());
        environment.put("TRAINER2_MODEL_NAME", "friendly");
        return environment;
    }

    private static String chat(String url, GatewayClient client) {
        String user = client.get("/state").path("userId").asString("");
        try (Socket socket = Socket.open(url, client.token())) {
            String id = UUID.randomUUID().toString();
            socket.sendText(JsonMapper.shared()
                    .writeValueAsString(Map.of(
                            "type",
                            "chat.send",
                            "id",
                            id,
                            "ts",
                            Instant.now().toString(),
                            "traceId",
                            TRACE,
                            "traceparent",
                            "00-" + TRACE + "-" + CLICK + "-01",
                            "payload",
                            Map.of("text", "Hello coach, nice weather today"))));
            JsonNode answer = socket.coachAnswer(user, id);
            assertThat(answer.path("traceId").asString("")).isEqualTo(TRACE);
            return answer.path("payload").path("text").asString("");
        }
    }

    private static void assertConnected(List<Span> spans) {
        assertThat(spans.stream().map(Span::service).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("gateway", "stream-processors", "agent-worker", "state-sink");
        assertThat(spans.stream().map(Span::name))
                .contains(
                        "receive chat.send",
                        "send trainer.events.v1",
                        "fold trainer-athlete-v1",
                        "coaching write-requests",
                        "process trainer.coaching-requests.v1",
                        "chat friendly",
                        "push action",
                        "push view",
                        "store trainer.events.v1");
        Set<String> ids = spans.stream().map(Span::spanId).collect(Collectors.toSet());
        assertThat(spans)
                .filteredOn(span -> !ids.contains(span.parentId()))
                .as("begins of the trace")
                .singleElement()
                .satisfies(first -> {
                    assertThat(first.name()).isEqualTo("receive chat.send");
                    assertThat(first.service()).isEqualTo("gateway");
                    assertThat(first.parentId()).isEqualTo(CLICK);
                });
    }

    private static void assertLogged(List<LogLine> lines) {
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.service()).isEqualTo("agent-worker");
            assertThat(line.text()).startsWith("request ");
        });
    }

    private static String hex(int digits) {
        return (UUID.randomUUID().toString() + UUID.randomUUID())
                .replace("-", "")
                .substring(0, digits);
    }
}
