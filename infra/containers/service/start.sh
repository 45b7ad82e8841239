#!/bin/sh
# Starts the service. The OpenTelemetry agent comes along when there is an address to send to; JAVA_OPTS goes to the JVM.
set -eu
set -- -XX:AOTCache=/app/app.aot -jar /app/app.jar "$@"
if [ -n "${OTEL_EXPORTER_OTLP_ENDPOINT:-}" ]; then
  set -- -javaagent:/app/otel/opentelemetry-javaagent.jar "$@"
  # as Telemetry.java says for the embedded stack: our own spans, and of the agent's only what they lead to (decision 0045)
  export OTEL_RESOURCE_ATTRIBUTES="${OTEL_RESOURCE_ATTRIBUTES:-service.namespace=trainer2}"
  export OTEL_EXPORTER_OTLP_PROTOCOL="${OTEL_EXPORTER_OTLP_PROTOCOL:-http/protobuf}"
  export OTEL_TRACES_EXPORTER="${OTEL_TRACES_EXPORTER:-otlp}" OTEL_LOGS_EXPORTER="${OTEL_LOGS_EXPORTER:-otlp}"
  export OTEL_METRICS_EXPORTER="${OTEL_METRICS_EXPORTER:-none}"
  export OTEL_INSTRUMENTATION_COMMON_DEFAULT_ENABLED="${OTEL_INSTRUMENTATION_COMMON_DEFAULT_ENABLED:-false}"
  for wanted in OPENTELEMETRY_API JAVA_HTTP_CLIENT LOGBACK_APPENDER; do
    export "OTEL_INSTRUMENTATION_${wanted}_ENABLED=true"
  done
  export OTEL_INSTRUMENTATION_LOGBACK_APPENDER_EXPERIMENTAL_CAPTURE_MDC_ATTRIBUTES=event_id
fi
# shellcheck disable=SC2086  # several options in one variable
exec java @/app/jvm.options ${JAVA_OPTS:--XX:MaxRAMPercentage=50} "$@"
