package dev.trainer2.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the OpenTelemetry agent runs beside a service. What the environment says under the agent's own {@code OTEL_} names goes
 * before what is said here.
 */
final class Telemetry {
    private Telemetry() {}

    /** Settings of the agent for a service. */
    static Map<String, String> environment(Service service, Map<String, String> given) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("OTEL_SERVICE_NAME", service.module());
        settings.put("OTEL_RESOURCE_ATTRIBUTES", "service.namespace=trainer2");
        settings.put("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4318");
        settings.put("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        settings.put("OTEL_TRACES_EXPORTER", "otlp");
        settings.put("OTEL_LOGS_EXPORTER", "otlp");
        settings.put("OTEL_METRICS_EXPORTER", "none"); // Prometheus reads them where they are
        // our own spans stand at the seams between services; of the agent's, only what they lead to is wanted: the call
        // of a
        // model, and the log. Its spans of Kafka would take the place of the trace that a record carries
        settings.put("OTEL_INSTRUMENTATION_COMMON_DEFAULT_ENABLED", "false");
        for (String wanted : new String[] {"OPENTELEMETRY_API", "JAVA_HTTP_CLIENT", "LOGBACK_APPENDER"}) {
            settings.put("OTEL_INSTRUMENTATION_" + wanted + "_ENABLED", "true");
        }
        settings.put("OTEL_INSTRUMENTATION_LOGBACK_APPENDER_EXPERIMENTAL_CAPTURE_MDC_ATTRIBUTES", "event_id");
        // the agent would send the arguments and the environment's paths of the process with every span
        settings.put(
                "OTEL_JAVA_DISABLED_RESOURCE_PROVIDERS",
                "io.opentelemetry.instrumentation.resources.ProcessResourceProvider");
        settings.keySet().removeAll(given.keySet());
        // one name for all services would make them one
        settings.put("OTEL_SERVICE_NAME", service.module());
        return settings;
    }
}
