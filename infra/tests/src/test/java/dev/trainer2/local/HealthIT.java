package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.stack.Infrastructure;
import dev.trainer2.local.stack.Ports;
import dev.trainer2.local.stack.RunningService;
import dev.trainer2.local.stack.Service;
import dev.trainer2.local.stack.ServiceSettings;
import dev.trainer2.sink.SinkApp;
import dev.trainer2.streams.StreamsApp;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the services say about themselves. */
@DisplayName("Each service")
class HealthIT {
    private static Rest.Answer get(String url) {
        return Rest.send(Rest.at(url).GET());
    }

    private static String metricsOf(Service service) {
        String path = service == Service.GATEWAY ? "/metrics" : "/actuator/prometheus";
        return TestStack.shared().stack().service(service).url() + path;
    }

    @Test
    @DisplayName("004-AC1 the gateway names Kafka, Postgres and the registry as up")
    void gatewayIsUp() {
        Rest.Answer health = get(TestStack.shared().url() + "/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body().path("status").asString("")).isEqualTo("UP");
        for (String part : List.of("kafka", "postgres", "registry")) {
            assertThat(health.body().path("components").path(part).asString("")).isEqualTo("UP");
        }
    }

    @Test
    @DisplayName("004-AC1 the gateway is 503 and says which while Postgres or the registry does not answer")
    void gatewayIsDown() throws Exception {
        TestStack stack = TestStack.shared();
        Infrastructure parts = stack.parts();
        URI database = URI.create(parts.jdbcUrl().substring("jdbc:".length()));
        URI registryAt = URI.create(parts.registryUrl());
        int port = Ports.free();
        try (Gate postgres = new Gate(database.getPort());
                Gate registry = new Gate(registryAt.getPort())) {
            Map<String, String> properties = new ServiceSettings(
                            parts,
                            stack.data(),
                            stack.options().masterKey(),
                            false,
                            Map.of(
                                    "trainer2.registry-url",
                                    "http://127.0.0.1:" + registry.port(),
                                    "spring.datasource.url",
                                    parts.jdbcUrl().replace(":" + database.getPort(), ":" + postgres.port())))
                    .of(Service.GATEWAY, port);
            try (RunningService gateway = RunningService.inProcess(Service.GATEWAY, port, properties)) {
                String url = gateway.url() + "/health";
                assertThat(get(url).status()).isEqualTo(200);
                registry.close();
                awaitDown(url, "registry", "kafka", "postgres");
                postgres.close();
                awaitDown(url, "postgres", "kafka");
            }
        }
    }

    @Test
    @DisplayName(
            "004-AC20 the gateway names sink, topologies and coach, and is 503 and says which while one does not run")
    void readers() {
        TestStack stack = TestStack.shared();
        String url = stack.url() + "/health";
        for (String reader : List.of("state-sink", "athlete", "agent-worker")) {
            assertThat(get(url).body().path("components").path(reader).asString(""))
                    .as(reader)
                    .isEqualTo("UP");
        }
        stack.stack().stop(Service.STREAMS);
        try {
            awaitDown(url, "athlete", "kafka", "postgres", "registry", "state-sink", "agent-worker");
        } finally {
            stack.stack().replace(Service.STREAMS, StreamsApp.application(), stack.options());
        }
        Awaitility.await().untilAsserted(() -> assertThat(get(url).status()).isEqualTo(200));
        stack.stack().stop(Service.SINK);
        try {
            awaitDown(url, "state-sink", "kafka", "postgres", "registry", "athlete", "agent-worker");
        } finally {
            stack.stack().replace(Service.SINK, SinkApp.application(), stack.options());
        }
        Awaitility.await().untilAsserted(() -> assertThat(get(url).status()).isEqualTo(200));
    }

    private static void awaitDown(String url, String part, String... up) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    Rest.Answer health = get(url);
                    assertThat(health.status()).isEqualTo(503);
                    assertThat(health.body().path("status").asString("")).isEqualTo("DOWN");
                    assertThat(health.body().path("components").path(part).asString(""))
                            .isEqualTo("DOWN");
                    for (String other : up) {
                        assertThat(health.body().path("components").path(other).asString(""))
                                .isEqualTo("UP");
                    }
                });
    }

    @Test
    @DisplayName("004-AC2 stream-processors names the state of the topology")
    void topologies() {
        Rest.Answer health =
                get(TestStack.shared().stack().service(Service.STREAMS).url() + "/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        JsonNode component = health.body().path("components").path("topologies");
        assertThat(component.path("status").asString("")).isEqualTo("UP");
        assertThat(component.path("details").path("trainer-athlete-v1").asString(""))
                .isEqualTo("RUNNING");
    }

    @ParameterizedTest(name = "004-AC3 serves metrics of its own in the Prometheus format: {0}")
    @EnumSource(Service.class)
    void metrics(Service service) {
        Signed athlete = Athletes.register("Europe/Zurich");
        ask(athlete);
        Rest.Answer metrics = get(metricsOf(service));
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(metrics.text().lines())
                .anyMatch(line -> line.startsWith("# TYPE trainer_"))
                .anyMatch(line -> line.matches("trainer_[a-z_]+(\\{.*})? [0-9.Ee+-]+"));
    }

    private static void ask(Signed athlete) {
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            String id = socket.send("chat.send", Map.of("text", "How was my week?"));
            socket.coachAnswer(athlete.userId(), id);
        }
    }

    @Test
    @DisplayName("004-AC4 carries no user id in any metric, also after traffic")
    void noUserIds() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        ask(athlete);
        athlete.importFile(RoadIT.file("hevy-made-up.csv"), Map.of());
        Rest.get(athlete.client().token(), "/users/" + athlete.userId());
        Rest.get(athlete.client().token(), "/exercises?query=" + athlete.userId());
        String users = Sql.text("select string_agg(user_id, ',') from account");
        assertThat(users).contains(athlete.userId());
        for (Service service : Service.values()) {
            String metrics = get(metricsOf(service)).text();
            assertThat(metrics).contains("jvm_memory_used_bytes");
            assertThat(Stream.of(users.split(",", -1))).as(service.module()).noneMatch(metrics::contains);
        }
    }

    @Test
    @DisplayName("004-AC5 writes its log as JSON lines with time, level, logger and message")
    void logs() throws Exception {
        Path folder = TestStack.shared().data().resolve("logs");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(file -> file.toString().endsWith(".log")).forEach(files::add);
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String content = Files.readString(file);
            // the last line may be half written
            List<String> lines =
                    content.substring(0, content.lastIndexOf('\n')).lines().toList();
            assertThat(lines).isNotEmpty().allSatisfy(line -> {
                JsonNode entry = JsonMapper.shared().readTree(line);
                for (String field : List.of("@timestamp", "level", "logger_name", "message")) {
                    assertThat(entry.path(field).isString()).as(field).isTrue();
                }
            });
        }
    }
}
