package dev.trainer2.local.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.trainer2.local.Athletes;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.Socket;
import dev.trainer2.local.TestStack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("The reference that the gateway serves")
class ReferenceIT {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static HttpResponse<String> get(String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(TestStack.shared().url() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    @DisplayName("019-AC2 is the document of the repository, and a page without scripts, for everybody")
    void served() throws Exception {
        HttpResponse<String> document = get("/asyncapi");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).isEqualTo(Files.readString(Path.of("..", "..", "spec", "asyncapi.yaml")));
        HttpResponse<String> page = get("/docs/topics");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body())
                .contains("trainer.fatigue.v1", "chat.send", "CTL minus ATL")
                .doesNotContain("<script");
    }

    @Test
    @DisplayName("019-AC3 says of every topic what the broker says of it, and leaves none out")
    void topics() throws Exception {
        JsonNode channels = new YAMLMapper().readTree(get("/asyncapi").body()).path("channels");
        try (Admin admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers", TestStack.shared().parts().bootstrapServers()))) {
            List<ConfigResource> topics = admin.listTopics().names().get(30, TimeUnit.SECONDS).stream()
                    .filter(name -> name.matches("trainer\\.[a-z0-9.-]+\\.v1"))
                    .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                    .toList();
            assertThat(topics.stream().map(ConfigResource::name).collect(Collectors.toSet()))
                    .isEqualTo(channels.propertyNames().stream()
                            .filter(name -> !name.equals("realtime"))
                            .collect(Collectors.toSet()));
            for (Map.Entry<ConfigResource, Config> topic : admin.describeConfigs(topics)
                    .all()
                    .get(30, TimeUnit.SECONDS)
                    .entrySet()) {
                JsonNode said = channels.path(topic.getKey().name())
                        .path("bindings")
                        .path("kafka")
                        .path("topicConfiguration");
                assertThat(topic.getValue().get("cleanup.policy").value())
                        .as(topic.getKey().name())
                        .isEqualTo(said.path("cleanup.policy").path(0).asString(""));
                assertThat(topic.getValue().get("retention.ms").value())
                        .as(topic.getKey().name())
                        .isEqualTo(said.path("retention.ms").asString(""));
            }
        }
    }

    @Test
    @DisplayName("019-AC1 names every frame a client meets in a conversation, as its schema says")
    void frames() throws Exception {
        JsonNode messages = new YAMLMapper()
                .readTree(get("/asyncapi").body())
                .path("components")
                .path("messages");
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            String id = socket.send("chat.send", Map.of("text", "how recovered am I?"));
            socket.coachAnswer(athlete.userId(), id);
            socket.send("ping", Map.of());
            socket.answerTo(socket.send("chat.send", Map.of()));
            socket.await(frame -> socket.type(frame).equals("pong"));
            socket.await(frame -> socket.type(frame).equals("state.updated"));
            List<JsonNode> frames = List.copyOf(socket.frames());
            assertThat(frames.stream().map(socket::type).collect(Collectors.toSet()))
                    .contains("session.ready", "ack", "error", "chat.message", "coach.status", "state.updated", "pong");
            for (JsonNode frame : frames) {
                JsonNode schema = messages.path(socket.type(frame)).path("payload");
                assertThat(schema.isObject()).as(socket.type(frame)).isTrue();
                assertThat(SCHEMAS.getSchema(schema).validate(frame))
                        .as("%s", frame)
                        .isEmpty();
            }
        }
    }
}
