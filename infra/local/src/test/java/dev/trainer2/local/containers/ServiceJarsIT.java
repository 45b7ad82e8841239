package dev.trainer2.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.TestStack;
import dev.trainer2.local.smoke.SmokeJourney;
import dev.trainer2.local.stack.EmbeddedInfrastructure;
import dev.trainer2.local.stack.Layout;
import dev.trainer2.local.stack.Ports;
import dev.trainer2.local.stack.Steps;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The product as its images start it: a process for each part, told everything by the environment. */
@DisplayName("The services from their jars")
class ServiceJarsIT {
    private final Layout layout = Layout.find();
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    @Test
    @DisplayName(
            "018-AC1 018-AC10 start with nothing but environment variables and secret files, and an athlete's journey passes")
    void journey() throws Exception {
        Path data = TestStack.newFolder("jars");
        try {
            EmbeddedInfrastructure parts = EmbeddedInfrastructure.start(layout, data, Steps.SILENT);
            started.push(parts);
            Map<String, String> environment = environment(parts, data);
            try (JarProcess job = JarProcess.start(
                    layout.root().resolve("infra/kafka/target/cluster-0.1.0-SNAPSHOT-exec.jar"),
                    data.resolve("cluster.log"),
                    environment,
                    "--partitions=3",
                    "--replication=1",
                    "--min-insync=1")) {
                // 3: the broker of the tests has settings of its own
                assertThat(job.awaitEnd()).as(job.said()).isEqualTo(3);
                assertThat(job.said())
                        .contains(Topics.EVENTS + ": the topic is missing", "schemas are registered")
                        .doesNotContain("drift: trainer.");
            }
            service("state-sink", "TRAINER2_SINK_PORT", "/actuator/health", data, environment);
            service("stream-processors", "TRAINER2_STREAMS_PORT", "/actuator/health", data, environment);
            service("agent-worker", "TRAINER2_WORKER_PORT", "/actuator/health", data, environment);
            String url = service("gateway", "TRAINER2_PORT", "/health", data, environment);
            List<String> steps = new ArrayList<>();
            new SmokeJourney(url, (step, took) -> steps.add(step)).run();
            assertThat(steps)
                    .containsExactly(
                            "register and sign in",
                            "socket open",
                            "set acknowledged",
                            "view pushed",
                            "state has the set",
                            "coach answered",
                            "forgotten");
        } finally {
            while (!started.isEmpty()) {
                started.pop().close();
            }
        }
    }

    private Map<String, String> environment(EmbeddedInfrastructure parts, Path data) throws IOException {
        Path secrets = Files.createDirectories(data.resolve("secrets"));
        Files.writeString(secrets.resolve("TRAINER2_MASTER_KEY"), AthleteKeys.newMasterKey());
        Files.writeString(secrets.resolve("TRAINER2_JDBC_PASSWORD"), parts.jdbcPassword() + "\n");
        return Map.of(
                "PATH", System.getenv("PATH"),
                "TRAINER2_BOOTSTRAP", parts.bootstrapServers(),
                "TRAINER2_REGISTRY_URL", parts.registryUrl(),
                "TRAINER2_JDBC_URL", parts.jdbcUrl(),
                "TRAINER2_JDBC_USER", parts.jdbcUser(),
                "TRAINER2_STATE_DIR", data.resolve("streams").toString(),
                "TRAINER2_REPLICATION", "1",
                "SPRING_CONFIG_IMPORT", "optional:configtree:" + secrets + "/");
    }

    /** Starts a service on a free port, waits until it says that it is up, and returns its address. */
    private String service(String module, String portVariable, String health, Path data, Map<String, String> common) {
        Map<String, String> environment = new HashMap<>(common);
        int port = Ports.free();
        environment.put(portVariable, Integer.toString(port));
        JarProcess process = JarProcess.start(layout.jar(module), data.resolve(module + ".log"), environment);
        started.push(process);
        String url = "http://127.0.0.1:" + port;
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + health))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            Awaitility.await(module)
                    .atMost(Duration.ofSeconds(90))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> {
                        process.requireAlive();
                        return http.send(request, HttpResponse.BodyHandlers.discarding())
                                        .statusCode()
                                == 200;
                    });
        }
        return url;
    }
}
