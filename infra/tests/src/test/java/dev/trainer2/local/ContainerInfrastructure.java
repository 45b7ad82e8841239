package dev.trainer2.local;

import dev.trainer2.local.stack.Infrastructure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Broker, Postgres and registry in containers, where an engine answers and has their images or gets them in time. */
final class ContainerInfrastructure implements Infrastructure {
    private static final Logger LOG = LoggerFactory.getLogger(ContainerInfrastructure.class);
    private static final String KAFKA = "apache/kafka:4.1.0";
    private static final String POSTGRES = "postgres:18";
    private static final String REGISTRY = "apicurio/apicurio-registry:3.1.0";
    private static final Duration PULLED_WITHIN = Duration.ofSeconds(30);

    private final Network network = Network.newNetwork();
    private final KafkaContainer kafka = new KafkaContainer(DockerImageName.parse(KAFKA))
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_MESSAGE_MAX_BYTES", "4194304");
    private final PostgreSQLContainer postgres = new PostgreSQLContainer(DockerImageName.parse(POSTGRES))
            .withDatabaseName("trainer2")
            .withNetwork(network)
            .withCommand("postgres", "-c", "wal_level=logical", "-c", "fsync=on");
    private final GenericContainer<?> registry = new GenericContainer<>(DockerImageName.parse(REGISTRY))
            .withExposedPorts(8080)
            .waitingFor(Wait.forHttp("/apis/registry/v3/system/info"));

    private ContainerInfrastructure() {
        kafka.start();
        postgres.start();
        registry.start();
    }

    /** The parts in containers, or empty after saying why not. */
    static Optional<Infrastructure> tryStart() {
        // already the question whether there is an engine pulls an image, and goes on trying for minutes
        CompletableFuture<Boolean> there = CompletableFuture.supplyAsync(
                ContainerInfrastructure::pullAll,
                pull -> Thread.ofPlatform().daemon().name("pull-images").start(pull));
        try {
            if (!there.get(PULLED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.info("no Docker engine answers: the tests run on the embedded stack");
                return Optional.empty();
            }
            return Optional.of(new ContainerInfrastructure());
        } catch (TimeoutException | ExecutionException e) {
            LOG.info(
                    "the images are not there within {} s: the tests run on the embedded stack",
                    PULLED_WITHIN.toSeconds());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** False without an engine; fails when an image cannot be had. */
    private static boolean pullAll() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return false;
        }
        List.of(KAFKA, POSTGRES, REGISTRY).forEach(image -> pull(DockerImageName.parse(image)));
        return true;
    }

    private static void pull(DockerImageName image) {
        try {
            new RemoteDockerImage(image).get(PULLED_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException(image + " was not pulled in time", e);
        }
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers().replace("PLAINTEXT://", "");
    }

    @Override
    public String registryUrl() {
        return "http://" + registry.getHost() + ":" + registry.getMappedPort(8080);
    }

    @Override
    public String jdbcUrl() {
        return postgres.getJdbcUrl();
    }

    @Override
    public String jdbcUser() {
        return postgres.getUsername();
    }

    @Override
    public String jdbcPassword() {
        return postgres.getPassword();
    }

    @Override
    public String description() {
        return "containers, broker " + bootstrapServers();
    }

    @Override
    public void close() {
        registry.stop();
        postgres.stop();
        kafka.stop();
        network.close();
    }
}
