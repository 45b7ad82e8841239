#!/bin/sh
# Measures replays of made-up logs: time, rate and peak memory (RSS of the process with all four services) for each number
# of events, a thousand events an athlete, each on a system of its own. The small one before and after the large one tells a
# slope from a machine that changes its speed.
# Usage: sh infra/local/measure-replay.sh 100000 1000000 100000   (build first: ./trainer2 topics)
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || { sed -n '2,5s/^# //p' "$0"; exit 1; }
data=$(mktemp -d)
up=""
run=0
trap '[ -z "$up" ] || kill "$up" 2>/dev/null || true; wait; rm -rf "$data"' EXIT INT TERM

for events in "$@"; do
  run=$((run + 1))
  own=$data/$run
  ./trainer2 up --port 0 --data "$own" > "$own.log" 2>&1 &
  up=$!
  while ! grep -q 'is ready after' "$own.log"; do
    kill -0 "$up" 2>/dev/null || { cat "$own.log"; exit 1; }
    sleep 0.5
  done
  ./trainer2 fill --data "$own" --events "$events" --athletes $((events / 1000)) > "$data/fill.log" 2>&1
  # the live version has them too before the replay is timed
  ./trainer2 replay --data "$own" --as v1 2>/dev/null | sed -n "s/.* events: /v1, live: /p"
  before=$(awk '/^VmHWM/ {print $2}' "/proc/$up/status")
  result=$(./trainer2 replay --data "$own" --as v2 --compare 2>/dev/null || true)
  after=$(awk '/^VmHWM/ {print $2}' "/proc/$up/status")
  printf '%s\n' "$result" | sed -n "/events: /p; /^TABLE/p; /^athlete_state\|^daily_fatigue\|^weekly_review/p"
  printf '%s events: peak RSS %s MiB before the replay, %s MiB after\n' "$events" "$((before / 1024))" "$((after / 1024))"
  kill "$up"; wait "$up" 2>/dev/null || true
  up=""
done
