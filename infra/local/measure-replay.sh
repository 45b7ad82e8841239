#!/bin/sh
# Measures replays of made-up logs: time, rate and peak memory (RSS of the process with all four services) for each number
# of events, a thousand events an athlete.
# Usage: sh infra/local/measure-replay.sh 100000 1000000   (build first: ./trainer2 topics)
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || { sed -n '2,4s/^# //p' "$0"; exit 1; }
data=$(mktemp -d)
up=""
trap '[ -z "$up" ] || kill "$up" 2>/dev/null || true; wait; rm -rf "$data"' EXIT INT TERM

for events in "$@"; do
  ./trainer2 up --port 0 --data "$data/$events" > "$data/$events.log" 2>&1 &
  up=$!
  while ! grep -q 'is ready after' "$data/$events.log"; do
    kill -0 "$up" 2>/dev/null || { cat "$data/$events.log"; exit 1; }
    sleep 0.5
  done
  ./trainer2 fill --data "$data/$events" --events "$events" --athletes $((events / 1000)) > "$data/fill.log" 2>&1
  # the live version has them too before the replay is timed
  ./trainer2 replay --data "$data/$events" --as v1 2>/dev/null | sed -n "s/.* events: /v1, live: /p"
  before=$(awk '/^VmHWM/ {print $2}' "/proc/$up/status")
  result=$(./trainer2 replay --data "$data/$events" --as v2 --compare 2>/dev/null || true)
  after=$(awk '/^VmHWM/ {print $2}' "/proc/$up/status")
  printf '%s\n' "$result" | sed -n "/events: /p; /^TABLE/p; /^athlete_state\|^daily_fatigue\|^weekly_review/p"
  printf '%s events: peak RSS %s MiB before the replay, %s MiB after\n' "$events" "$((before / 1024))" "$((after / 1024))"
  kill "$up"; wait "$up" 2>/dev/null || true
  up=""
done
