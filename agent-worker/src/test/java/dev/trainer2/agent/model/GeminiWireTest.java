package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Trace;
import dev.trainer2.agent.provider.ModelClient;
import dev.trainer2.agent.provider.ModelSettings;
import dev.trainer2.agent.rules.RulesCoach;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The model coach on the Gemini wire format")
class GeminiWireTest {
    private static final String CALL = """
            data: {"candidates":[{"content":{"role":"model","parts":[{"functionCall":{"name":"history","args":{"exercise":"Barbell_Bench_Press_-_Medium_Grip"}}}]},"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":90,"candidatesTokenCount":9,"totalTokenCount":99}}

            """;
    private static final String TEXT = """
            data: {"candidates":[{"content":{"role":"model","parts":[{"text":"Last time 80 kg × 8. "}]}}]}

            data: {"candidates":[{"content":{"role":"model","parts":[{"text":"Go on."}]},"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":90,"candidatesTokenCount":9,"totalTokenCount":99}}

            """;

    @Test
    @DisplayName("looks up and answers, and falls back when the provider fails")
    void answers() throws Exception {
        List<String> bodies = new ArrayList<>();
        List<String> script = new ArrayList<>(List.of(CALL, TEXT));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] reply = (script.isEmpty() ? "" : script.removeFirst()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.length == 0 ? 403 : 200, reply.length == 0 ? -1 : reply.length);
            exchange.getResponseBody().write(reply);
            exchange.close();
        });
        server.start();
        ModelSettings settings = new ModelSettings(
                ModelSettings.Provider.GEMINI,
                "http://127.0.0.1:" + server.getAddress().getPort() + "/v1beta",
                "secret",
                "scripted",
                null,
                Duration.ofSeconds(5),
                10,
                500,
                5,
                60_000,
                60_000);
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (ModelClient client = new ModelClient(settings, meters)) {
            FallbackCoach coach = new FallbackCoach(
                    new ModelCoach(settings, client, Clock.fixed(Athletes.NOW, ZoneOffset.UTC)),
                    new RulesCoach(),
                    meters);
            Answer answer = coach.answer(Athletes.question("What did I bench?"), text -> {});
            assertThat(answer.text()).isEqualTo("Last time 80 kg × 8. Go on.");
            assertThat(answer.trace().toolCalls()).singleElement().matches(Trace.ToolCall::ok);
            assertThat(bodies.getLast()).contains("functionResponse").contains("82.5 kg");
            assertThat(coach.answer(Athletes.question("What did I bench?"), text -> {})
                            .trace()
                            .fallback())
                    .isEqualTo("MODEL_ERROR");
        } finally {
            server.stop(0);
        }
    }
}
