#!/bin/sh
# Starts the registry with the password of its database from a file.
#   APICURIO_DATASOURCE_URL, APICURIO_DATASOURCE_USERNAME, DATASOURCE_PASSWORD_FILE
set -eu
APICURIO_DATASOURCE_PASSWORD=$(cat "$DATASOURCE_PASSWORD_FILE")
export APICURIO_DATASOURCE_PASSWORD
# shellcheck disable=SC2086  # several options in one variable
exec java -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError ${JAVA_OPTS:--XX:MaxRAMPercentage=50} \
  --add-opens java.base/java.lang=ALL-UNNAMED -jar /opt/registry/quarkus-run.jar
