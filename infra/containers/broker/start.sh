#!/bin/sh
# Starts the broker. The host name is its address and ends in its number: broker-1.
#   KAFKA_VOTERS           all of them: 1@broker-1:9093,2@broker-2:9093,3@broker-3:9093
#   KAFKA_CLUSTER_ID_FILE  the same id for all, made once for a cluster
set -eu
host=$(cat /proc/sys/kernel/hostname)
settings=/tmp/server.properties
{
  cat /opt/kafka/broker.properties
  echo "process.roles=broker,controller"
  echo "node.id=${host##*-}"
  echo "controller.quorum.voters=$KAFKA_VOTERS"
  echo "listeners=PLAINTEXT://:9092,CONTROLLER://:9093"
  echo "advertised.listeners=PLAINTEXT://$host:9092"
  echo "controller.listener.names=CONTROLLER"
  echo "inter.broker.listener.name=PLAINTEXT"
  echo "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"
  echo "log.dirs=/var/lib/kafka/log"
} > "$settings"
if [ ! -f /var/lib/kafka/log/meta.properties ]; then
  java -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '/opt/kafka/lib/*' \
    kafka.tools.StorageTool format -t "$(cat "$KAFKA_CLUSTER_ID_FILE")" -c "$settings"
fi
# shellcheck disable=SC2086  # several options in one variable
exec java -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError ${JAVA_OPTS:--XX:MaxRAMPercentage=50} \
  -Dlog4j2.configurationFile=/opt/kafka/log4j2.properties -cp '/opt/kafka/lib/*' kafka.Kafka "$settings"
