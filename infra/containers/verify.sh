#!/bin/sh
# Shows compose.yaml on the engine of this machine: builds, starts, waits until all is healthy, looks at how the
# containers run, sends an athlete through the proxy, compares the cluster with the catalogue, lets athletes train while
# brokers and services are killed, and checks that nothing was lost. Takes everything down again.
#   usage: sh infra/containers/verify.sh          (Linux; Docker with Compose 1.29 or 2)
#   JDK_IMAGE, DEBIAN_IMAGE  as in .env.example; base-images.sh makes them where none can be pulled
#   COMPOSE="docker compose" where both versions are at hand
#   KEEP=1                   leave it running
set -eu
cd "$(dirname "$0")/../.."
here=infra/containers
export COMPOSE_PROJECT_NAME="${COMPOSE_PROJECT_NAME:-trainer2-verify}"
export TRAINER2_PORT="${TRAINER2_PORT:-18080}"
if [ -n "${COMPOSE:-}" ]; then compose=$COMPOSE
elif command -v docker-compose > /dev/null 2>&1; then compose=docker-compose
else compose="docker compose"; fi

id() { $compose ps -q "$1"; }
state() { docker inspect --format '{{if .State.Health}}{{.State.Health.Status}}{{else}}{{.State.Status}}{{end}}' "$1"; }
address() { docker inspect --format "{{(index .NetworkSettings.Networks \"${COMPOSE_PROJECT_NAME}_inner\").IPAddress}}" "$(id "$1")"; }
# where the command finds what is on the inner network; addresses can change with a restart
hosts() {
  # kills run side by side: each writes a file of its own
  new=$(mktemp "$VERIFY_WORK/hosts.XXXXXX")
  {
    echo "127.0.0.1 localhost"
    for name in broker-1 broker-2 broker-3 postgres; do echo "$(address $name) $name"; done
  } | grep '^[0-9]' > "$new"
  mv "$new" "$VERIFY_WORK/hosts"
}
healthy() { # name, seconds
  end=$(($(date +%s) + $2))
  until [ "$(state "$(id "$1")")" = healthy ]; do
    [ "$(date +%s)" -lt "$end" ] || { echo "$1 is not healthy after $2 s" >&2; docker logs --tail 30 "$(id "$1")" >&2; return 1; }
    sleep 1
  done
}

# what the chaos run calls: SIGKILL, a while of being gone, start, healthy again
if [ "${1:-}" = --kill ]; then
  container=$(id "$2")
  docker kill --signal KILL "$container" > /dev/null
  sleep "${GONE:-10}"
  docker start "$container" > /dev/null
  healthy "$2" 240
  hosts
  exit 0
fi

say() { printf '\n== %s\n' "$*"; }
VERIFY_WORK=$(mktemp -d)
export VERIFY_WORK
[ -n "${TRAINER2_SECRETS:-}" ] || { TRAINER2_SECRETS=$VERIFY_WORK/secrets; export TRAINER2_SECRETS; }
finish() {
  code=$?
  if [ "${KEEP:-}" != 1 ]; then
    say "down"
    $compose down --volumes --timeout 30 > "$VERIFY_WORK/down.log" 2>&1 || cat "$VERIFY_WORK/down.log"
    rm -rf "$VERIFY_WORK"
  fi
  exit $code
}
trap finish EXIT
trap 'exit 130' INT TERM

say "engine"
docker version --format 'Docker {{.Server.Version}}'
$compose version | head -n 1
say "images"
./trainer2 images
sh "$here/secrets.sh" "$TRAINER2_SECRETS" > /dev/null
began=$(date +%s)
$compose build > "$VERIFY_WORK/build.log" 2>&1 || { tail -n 40 "$VERIFY_WORK/build.log"; exit 1; }
echo "built in $(($(date +%s) - began)) s"
docker images --format '{{.Repository}} {{.Size}}' | grep '^trainer2/' | sort -u
say "up"
began=$(date +%s)
$compose up -d > "$VERIFY_WORK/up.log" 2>&1 || { tail -n 40 "$VERIFY_WORK/up.log"; exit 1; }
parts="broker-1 broker-2 broker-3 postgres registry sink streams-1 streams-2 worker-1 worker-2 gateway-1 gateway-2 proxy"
for part in $parts; do healthy "$part" 300; done
echo "all healthy after $(($(date +%s) - began)) s"
docker logs "$($compose ps -q cluster)" 2>/dev/null | tail -n 2
hosts
say "how they run"
for part in $parts; do
  docker inspect --format "$part: user {{.Config.User}}, read-only {{.HostConfig.ReadonlyRootfs}}, capabilities dropped {{.HostConfig.CapDrop}}, memory limit {{.HostConfig.Memory}}" "$(id "$part")"
done
# shellcheck disable=SC2046  # one id a word
docker stats --no-stream --format '{{.Name}} {{.MemUsage}}' $(docker ps -q --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME") | sort
for part in sink streams-1 worker-1 gateway-1; do
  docker logs "$(id "$part")" 2>&1 | grep -o 'Started [A-Za-z]* in [0-9.]* seconds' | head -n 1
done

url=http://127.0.0.1:$TRAINER2_PORT
say "an athlete through the proxy"
./trainer2 smoke --url "$url"
say "the cluster against the catalogue"
$compose run --rm --no-deps cluster --check 2> /dev/null
say "athletes train while parts are killed"
# quotes: a password has letters and digits alone
jdbc="jdbc:postgresql://postgres:5432/trainer2?user=trainer2&password=$(cat "$TRAINER2_SECRETS/jdbc_password")"
kill="sh $here/verify.sh --kill"
# the registry by its address: its client asks the network for names, not the file of the others
JAVA_TOOL_OPTIONS="-Djdk.net.hosts.file=$VERIFY_WORK/hosts -Dsun.net.inetaddr.ttl=1" ./trainer2 chaos \
  --athletes "${ATHLETES:-6}" --events "${EVENTS:-200}" --rounds 1 \
  --url "$url" --bootstrap broker-1:9092,broker-2:9092,broker-3:9092 --registry "http://$(address registry):8080" --jdbc "$jdbc" \
  --kill "broker-2=$kill broker-2" --kill "gateway-1=$kill gateway-1" --kill "streams-1=$kill streams-1" \
  --kill "worker-1=$kill worker-1" --kill "broker-1=$kill broker-1" --kill "gateway-2=$kill gateway-2"
say "an athlete through the proxy, afterwards"
./trainer2 smoke --url "$url"
say "all of it worked"
