#!/bin/sh
# Measures the embedded system with a training log in it: time to ready and memory (PSS of all its processes) fresh,
# after a clean stop, and after a crash. Usage: sh infra/local/measure.sh FILE.csv   (build first: ./trainer2 topics)
set -eu
cd "$(dirname "$0")/../.."
file=${1:?name a training log, for example an export of Hevy}
data=$(mktemp -d)
log=$data.log
up=""
trap '[ -z "$up" ] || kill "$up" 2>/dev/null || true; wait; rm -rf "$data" "$log"' EXIT INT TERM

start() {
  : > "$log"
  ./trainer2 up --port 0 --data "$data/t2" > "$log" 2>&1 &
  up=$!
  while ! grep -q 'is ready after' "$log"; do
    kill -0 "$up" 2>/dev/null || { cat "$log"; exit 1; }
    sleep 0.2
  done
}
report() {
  ready=$(sed -n 's/.*is ready after \([0-9.]* s\).*/\1/p' "$log")
  pss=0
  for process in /proc/[0-9]*; do
    if tr '\0' ' ' < "$process/cmdline" 2>/dev/null | grep -q -e "$data/t2" \
      || { [ -r "$process/stat" ] && tr '\0' ' ' < "/proc/$(awk '{print $4}' "$process/stat" 2>/dev/null)/cmdline" 2>/dev/null | grep -q "postgres.*$data/t2"; }; then
      kb=$(awk '/^Pss:/ {print $2}' "$process/smaps_rollup" 2>/dev/null || echo 0)
      pss=$((pss + ${kb:-0}))
    fi
  done
  printf '%-28s ready after %-8s PSS %s MiB\n' "$1" "$ready" "$((pss / 1024))"
}

start; url=$(sed -n 's/.*is ready after.*\(http.*\)/\1/p' "$log")
node -e '
  const [url, mail] = process.argv.slice(1);
  fetch(url + "/auth/register", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(
    { email: mail, password: "measure me please", displayName: "M", zoneId: "Europe/Zurich", unit: "kg" }) })
    .then((answer) => process.exit(answer.status === 201 ? 0 : 1));' "$url" m@example.org
TRAINER2_PASSWORD="measure me please" ./trainer2 import "$file" --user m@example.org --data "$data/t2" > "$data.import" 2>&1
grep -E '^imported' "$data.import"; rm -f "$data.import"
report "fresh, with the file" 2>/dev/null
kill "$up"; wait "$up" 2>/dev/null || true
start; report "after a clean stop" 2>/dev/null
kill -9 "$up"; wait "$up" 2>/dev/null || true
start; report "after a crash" 2>/dev/null
./trainer2 verify --data "$data/t2" 2>/dev/null | tail -n 1
kill "$up"; wait "$up" 2>/dev/null || true
up=""
