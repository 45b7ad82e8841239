package dev.trainer2.agent;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the parts are and how much is done at once.
 *
 * @param bootstrapServers Kafka brokers, {@code host:port,…}
 * @param registryUrl base address of the schema registry, without a path
 * @param masterKey 32 bytes in base64; wraps the key of every athlete
 * @param maxInFlight requests answered at the same time; more wait in the topic
 */
@ConfigurationProperties("trainer2")
public record WorkerSettings(String bootstrapServers, String registryUrl, String masterKey, int maxInFlight) {}
