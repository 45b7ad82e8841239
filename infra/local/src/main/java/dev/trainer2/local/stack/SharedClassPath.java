package dev.trainer2.local.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Four services in one process share one class path, and Spring Boot would give each what only another one needs; this
 * names what to leave out. A runnable jar has only its own libraries and needs none of it.
 */
final class SharedClassPath {
    private static final String BOOT = "org.springframework.boot.";
    private static final List<String> SECURITY = List.of(
            BOOT + "security.autoconfigure.SecurityAutoConfiguration",
            BOOT + "security.autoconfigure.UserDetailsServiceAutoConfiguration",
            BOOT + "security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            BOOT + "security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            BOOT + "security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration");
    private static final List<String> FLYWAY = List.of(
            BOOT + "flyway.autoconfigure.FlywayAutoConfiguration",
            BOOT + "flyway.autoconfigure.FlywayEndpointAutoConfiguration");
    private static final List<String> KAFKA = List.of(
            BOOT + "kafka.autoconfigure.KafkaAutoConfiguration",
            BOOT + "kafka.autoconfigure.metrics.KafkaMetricsAutoConfiguration");

    private SharedClassPath() {}

    /** Further properties of a service that shares its class path with the others. */
    static Map<String, String> properties(Service service) {
        List<String> excluded = new ArrayList<>(KAFKA);
        Map<String, String> properties = new LinkedHashMap<>();
        if (service != Service.GATEWAY) {
            excluded.addAll(SECURITY);
            properties.put("springdoc.api-docs.enabled", "false");
            properties.put("springdoc.swagger-ui.enabled", "false");
            properties.put("spring.web.resources.add-mappings", "false");
        }
        if (service != Service.SINK) {
            excluded.addAll(FLYWAY);
        }
        properties.put("spring.autoconfigure.exclude", String.join(",", excluded));
        return properties;
    }
}
