package dev.trainer2.streams;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the parts are and how the topologies run.
 *
 * @param bootstrapServers Kafka brokers, {@code host:port,…}
 * @param registryUrl base address of the schema registry, without a path
 * @param masterKey wraps the keys of the athletes; 32 bytes in base64
 * @param stateDir folder of the local stores
 * @param replication replicas of internal topics; 1 on a single broker
 * @param standbys warm copies of every store on other instances
 * @param coachDeadline how long a coaching request may take before the athlete is told that no answer came
 */
@ConfigurationProperties("trainer2")
public record StreamsSettings(
        String bootstrapServers,
        String registryUrl,
        String masterKey,
        Path stateDir,
        int replication,
        int standbys,
        Duration coachDeadline) {}
