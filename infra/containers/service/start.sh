#!/bin/sh
# Starts the service. The OpenTelemetry agent comes along when there is an address to send to; JAVA_OPTS goes to the JVM.
set -eu
set -- -XX:AOTCache=/app/app.aot -jar /app/app.jar "$@"
if [ -n "${OTEL_EXPORTER_OTLP_ENDPOINT:-}" ]; then
  set -- -javaagent:/app/otel/opentelemetry-javaagent.jar "$@"
fi
# shellcheck disable=SC2086  # several options in one variable
exec java @/app/jvm.options ${JAVA_OPTS:--XX:MaxRAMPercentage=50} "$@"
