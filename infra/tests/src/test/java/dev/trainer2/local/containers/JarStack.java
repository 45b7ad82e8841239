package dev.trainer2.local.containers;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.local.chaos.ChaosTarget;
import dev.trainer2.local.chaos.Victim;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The product as its images start it: a process for each part, told everything by the environment and secret files. */
final class JarStack implements ChaosTarget, AutoCloseable {
    private static final Duration UP = Duration.ofSeconds(90);

    private final Layout layout = Layout.find();
    private final Path data;
    private final EmbeddedInfrastructure parts;
    private final Map<String, String> common;
    private final Map<String, Jar> services = new LinkedHashMap<>();

    /** A service with what it takes to start it again. */
    private static final class Jar {
        private final Path log;
        private final Map<String, String> environment;
        private final String url;
        private final String health;
        private JarProcess process;

        private Jar(Path log, Map<String, String> environment, String url, String health, JarProcess process) {
            this.log = log;
            this.environment = environment;
            this.url = url;
            this.health = health;
            this.process = process;
        }
    }

    /** Starts broker, registry and Postgres alone. */
    JarStack(Path data) throws IOException {
        this.data = data;
        this.parts = EmbeddedInfrastructure.start(layout, data, Steps.SILENT);
        this.common = environment();
    }

    private Map<String, String> environment() throws IOException {
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

    /** Runs the job that brings a cluster to the topic catalogue. */
    JarProcess job(String... arguments) {
        return JarProcess.start(
                layout.root().resolve("infra/kafka/target/cluster-0.1.0-SNAPSHOT-exec.jar"),
                data.resolve("cluster.log"),
                common,
                arguments);
    }

    /** Starts the services; the sink alone first, which migrates the database. */
    void startServices() {
        awaitUp(start("state-sink", "TRAINER2_SINK_PORT", "/actuator/health"));
        List<Jar> others = new ArrayList<>();
        others.add(start("stream-processors", "TRAINER2_STREAMS_PORT", "/actuator/health"));
        others.add(start("agent-worker", "TRAINER2_WORKER_PORT", "/actuator/health"));
        others.add(start("gateway", "TRAINER2_PORT", "/health"));
        others.forEach(JarStack::awaitUp);
    }

    private Jar start(String module, String portVariable, String health) {
        int port = Ports.free();
        Map<String, String> environment = new HashMap<>(common);
        environment.put(portVariable, Integer.toString(port));
        Path log = data.resolve(module + ".log");
        JarProcess process = JarProcess.start(layout.jar(module), log, environment);
        Jar jar = new Jar(log, environment, "http://127.0.0.1:" + port, health, process);
        services.put(module, jar);
        return jar;
    }

    private static void awaitUp(Jar jar) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(jar.url + jar.health))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            Awaitility.await(jar.log.toString())
                    .atMost(UP)
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> {
                        jar.process.requireAlive();
                        return http.send(request, HttpResponse.BodyHandlers.discarding())
                                        .statusCode()
                                == 200;
                    });
        }
    }

    private void crashAndRestart(String module) {
        Jar jar = java.util.Objects.requireNonNull(services.get(module), module);
        jar.process.kill();
        jar.process = JarProcess.start(layout.jar(module), jar.log, jar.environment);
        awaitUp(jar);
    }

    @Override
    public List<Victim> victims() {
        List<Victim> victims = new ArrayList<>();
        services.keySet().forEach(module -> victims.add(new Victim(module, () -> crashAndRestart(module))));
        victims.add(new Victim("broker", () -> parts.broker().crashAndRestart()));
        return victims;
    }

    @Override
    public String url() {
        return java.util.Objects.requireNonNull(services.get("gateway"), "gateway").url;
    }

    @Override
    public String bootstrap() {
        return parts.bootstrapServers();
    }

    @Override
    public String registry() {
        return parts.registryUrl();
    }

    @Override
    public String jdbc() {
        return parts.jdbcUrlWithLogin();
    }

    @Override
    public void close() throws Exception {
        List<Jar> all = new ArrayList<>(services.values());
        for (Jar jar : all.reversed()) {
            jar.process.close();
        }
        parts.close();
    }
}
