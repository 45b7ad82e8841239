package dev.trainer2.bench.paint;

import dev.trainer2.bench.BenchException;
import dev.trainer2.local.command.GatewayClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Two athletes: one with years of training, one who begins. */
final class Lifters {
    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    private static final String PASSWORD = "bench-athlete-password";
    private static final Duration IMPORT = Duration.ofMinutes(5);

    private final String url;
    private String veteran = "";
    private String beginner = "";

    Lifters(String url) {
        this.url = url;
    }

    String veteranToken() {
        return veteran;
    }

    String beginnerToken() {
        return beginner;
    }

    void beginner() {
        try (GatewayClient client = register()) {
            beginner = client.token();
        }
    }

    /**
     * Imports the file and waits until the views have it.
     *
     * @throws BenchException {@code IMPORT_FAILED}, {@code IMPORT_LATE}
     */
    void veteran(String csv, int workSets) throws IOException {
        Path file = Files.createTempFile("trainer2-bench-", ".csv");
        try (GatewayClient client = register()) {
            Files.writeString(file, csv);
            String id = client.startImport(file, Map.of("unit", "kg", "zone", ZONE.getId()));
            long end = System.nanoTime() + IMPORT.toNanos();
            while (client.get("/state").path("counts").path("workSets").asInt(0) < workSets) {
                JsonNode job = client.get("/imports/" + id);
                if (job.path("status").asString("").equals("FAILED")) {
                    throw new BenchException("IMPORT_FAILED", job.path("error").toString());
                }
                if (System.nanoTime() > end) {
                    throw new BenchException("IMPORT_LATE", "the history is not there after " + IMPORT + ": " + job);
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
            veteran = client.token();
        } finally {
            Files.delete(file);
        }
    }

    private GatewayClient register() {
        return GatewayClient.register(url, UUID.randomUUID() + "@bench.trainer2.dev", PASSWORD, ZONE.getId());
    }
}
