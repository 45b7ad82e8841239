package dev.trainer2.sink;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the parts are.
 *
 * @param bootstrapServers Kafka brokers, {@code host:port,…}
 * @param registryUrl base address of the schema registry, without a path
 */
@ConfigurationProperties("trainer2")
public record SinkSettings(String bootstrapServers, String registryUrl) {}
