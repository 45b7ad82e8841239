#!/bin/sh
# Lays a build context for every image into target/images, from what Maven has built. Called by `./trainer2 images`.
set -eu
cd "$(dirname "$0")/../.."
from=infra/containers
to=target/images
version=0.1.0-SNAPSHOT
rm -rf "$to"

service() { # folder of the module, name
  mkdir -p "$to/$2"
  cp "$1/target/$2-$version-exec.jar" "$to/$2/app.jar"
  cp infra/parts/target/otel/opentelemetry-javaagent.jar "$to/$2/"
  cp "$from"/service/* "$to/$2/"
}
service gateway gateway
service stream-processors stream-processors
service agent-worker agent-worker
service state-sink state-sink
service infra/kafka cluster

mkdir -p "$to/broker" "$to/registry"
cp -R infra/parts/target/broker "$to/broker/lib"
cp "$from"/broker/* infra/kafka/broker.properties "$to/broker/"
cp -R infra/parts/target/registry "$to/registry/app"
cp "$from"/registry/* "$from/service/healthy.sh" "$to/registry/"
cp -R "$from/postgres" "$from/proxy" "$to/"
cp "$from/service/healthy.sh" "$to/proxy/"
echo "build contexts: $(ls "$to" | tr '\n' ' ')"
