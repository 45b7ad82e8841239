package dev.trainer2.gateway.edge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the gateway is reached.
 *
 * @param publicUrl the address athletes know; what it says about HTTPS holds for every call
 * @param trustedProxies networks whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto} are believed
 * @param innerNetworks networks that may read metrics and the reference without a login, when no proxy stands between
 */
@ConfigurationProperties("trainer2.edge")
public record EdgeSettings(String publicUrl, List<String> trustedProxies, List<String> innerNetworks) {}
