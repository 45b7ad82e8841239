package dev.trainer2.gateway;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the parts are and whom the gateway answers.
 *
 * @param bootstrapServers Kafka brokers, {@code host:port,…}
 * @param registryUrl base address of the schema registry, without a path
 * @param masterKey 32 bytes in base64; wraps the key of every athlete
 * @param allowedOrigins further origins that may open a socket with the session cookie; its own always may
 * @param secureCookie whether the session cookie is for HTTPS alone
 */
@ConfigurationProperties("trainer2")
public record GatewaySettings(
        String bootstrapServers,
        String registryUrl,
        String masterKey,
        List<String> allowedOrigins,
        boolean secureCookie) {}
