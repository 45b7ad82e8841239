package dev.trainer2.gateway.views;

import dev.trainer2.gateway.GatewaySettings;
import dev.trainer2.gateway.observe.Readers;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the parts behind the gateway answer, and whether sink, topologies and coach run, in whichever process. */
@RestController
class HealthController {
    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

    private final Admin admin;
    private final JdbcClient jdbc;
    private final Readers readers;
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest registry;

    HealthController(Admin admin, JdbcClient jdbc, Readers readers, GatewaySettings settings) {
        this.readers = readers;
        this.admin = admin;
        this.jdbc = jdbc;
        this.registry = HttpRequest.newBuilder(URI.create(settings.registryUrl() + "/apis/registry/v3/system/info"))
                .timeout(Duration.ofSeconds(2))
                .build();
    }

    /** Overall and each part; 503 when one does not answer or does not run. */
    record Health(String status, Map<String, String> components) {}

    @Operation(summary = "Whether Kafka, Postgres and the registry answer, and sink, topologies and coach run")
    @GetMapping("/health")
    ResponseEntity<Health> health() throws InterruptedException {
        Map<String, String> components = new LinkedHashMap<>();
        components.put(
                "kafka",
                status(
                        "kafka",
                        () -> !admin.describeCluster()
                                .nodes()
                                .get(2, TimeUnit.SECONDS)
                                .isEmpty()));
        components.put(
                "postgres",
                status(
                        "postgres",
                        () -> jdbc.sql("select 1").query(Integer.class).single() == 1));
        components.put("registry", status("registry", this::registryAnswers));
        components.putAll(readers.states());
        boolean up = components.values().stream().allMatch("UP"::equals);
        return ResponseEntity.status(up ? 200 : 503).body(new Health(up ? "UP" : "DOWN", components));
    }

    private boolean registryAnswers() throws IOException, InterruptedException {
        return http.send(registry, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    private static String status(String part, Callable<Boolean> check) {
        try {
            return check.call() ? "UP" : "DOWN";
        } catch (Exception e) {
            LOG.warn("{} does not answer: {}", part, e.toString());
            return "DOWN";
        }
    }
}
