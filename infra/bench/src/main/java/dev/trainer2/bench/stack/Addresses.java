package dev.trainer2.bench.stack;

import dev.trainer2.bench.BenchException;
import dev.trainer2.local.stack.Infrastructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the parts of a running system answer.
 *
 * @param url of the gateway
 * @param bootstrap Kafka brokers
 * @param registry base address of the schema registry
 * @param jdbc address of Postgres, with user
 * @param pid of the process
 */
public record Addresses(String url, String bootstrap, String registry, String jdbc, long pid)
        implements Infrastructure {
    /** What {@code up} writes once it is ready. */
    static Addresses read(Path file) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new BenchException("NO_SYSTEM", "the running system does not say where it is: " + e.getMessage(), e);
        }
        return new Addresses(
                properties.getProperty("url", ""),
                properties.getProperty("bootstrap", ""),
                properties.getProperty("registry", ""),
                properties.getProperty("jdbc", ""),
                Long.parseLong(properties.getProperty("pid", "-1")));
    }

    @Override
    public String bootstrapServers() {
        return bootstrap;
    }

    @Override
    public String registryUrl() {
        return registry;
    }

    @Override
    public String jdbcUrl() {
        return jdbc;
    }

    @Override
    public String jdbcUser() {
        return "postgres";
    }

    @Override
    public String jdbcPassword() {
        return "local"; // connections from this machine are trusted
    }

    @Override
    public String description() {
        return "the system under test, broker " + bootstrap;
    }

    @Override
    public void close() {
        // whoever started it stops it
    }
}
