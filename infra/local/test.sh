#!/bin/sh
# Everything that can be checked: formatting, static analysis, Java, TypeScript, the whole system, the browser, and
# that every acceptance criterion has a passing test. Called by `./trainer2 test [MODULE...]`.
set -u

if [ "${1:-}" = "--help" ] || [ "${1:-}" = "-h" ]; then
  cat <<'HELP'
usage: ./trainer2 test [--fast] [MODULE...]

  Without modules: everything. With modules (for example `gateway ui`): their own tests and checks only.
  --fast    everything that needs no running stack, no browser and no other service, for the work in between;
            criteria are not checked against the tests then
  Environment:
    TRAINER2_REAL_LOGS   folder with real training logs; tests that need them are skipped without it
    TRAINER2_CHROMIUM    the Chromium to drive; default: chromium on the PATH
    TRAINER2_PROMETHEUS  folder with prometheus, promtool and (prometheus-)alertmanager; default: Debian's, unpacked into a cache
    TRAINER2_PYTHON      the Python with confluent-kafka and avro; default: /usr/bin/python3
    TRAINER2_SCREENSHOTS folder for the screenshots of the browser tests
  Log: target/test.log
HELP
  exit 0
fi

say() { printf '%s\n' "$*"; }

fast=
if [ "${1:-}" = "--fast" ]; then
  fast=yes
  shift
fi

# The browser tests drive a real Chromium; never skipped in silence.
if [ $# -eq 0 ] && [ -z "$fast" ]; then
  chromium=${TRAINER2_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
  if [ -z "$chromium" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "installing Debian's Chromium for the browser tests"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu-core; } \
      > /tmp/trainer2-chromium.$$.log 2>&1 || { cat /tmp/trainer2-chromium.$$.log; rm -f /tmp/trainer2-chromium.$$.log; say "Chromium could not be installed."; exit 1; }
    rm -f /tmp/trainer2-chromium.$$.log
    chromium=$(command -v chromium || true)
  fi
  if [ -z "$chromium" ]; then
    say "The browser tests need Chromium. Install it (Debian: apt-get install chromium) or name one with TRAINER2_CHROMIUM."
    exit 1
  fi
  export TRAINER2_CHROMIUM="$chromium"
fi

# The rules are tested by Debian's promtool and fire in a real Prometheus; never skipped in silence either.
if [ $# -eq 0 ] && [ -z "${TRAINER2_PROMETHEUS:-}" ]; then
  TRAINER2_PROMETHEUS=$(sh infra/observability/install.sh) || exit 1
  export TRAINER2_PROMETHEUS
fi

# An analyst's Python reads the topics; its packages are Debian's.
if [ $# -eq 0 ] && [ -z "$fast" ]; then
  python=${TRAINER2_PYTHON:-/usr/bin/python3}
  if ! "$python" -c 'import confluent_kafka, avro.io' 2>/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "installing the Python packages of the analyst's example"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends python3 python3-confluent-kafka python3-avro; } \
      > /tmp/trainer2-python.$$.log 2>&1 || { cat /tmp/trainer2-python.$$.log; rm -f /tmp/trainer2-python.$$.log; say "The Python packages could not be installed."; exit 1; }
    rm -f /tmp/trainer2-python.$$.log
  fi
  if ! "$python" -c 'import confluent_kafka, avro.io' 2>/dev/null; then
    say "The example for analysts needs Python with confluent-kafka and avro. Install them (Debian: apt-get install python3-confluent-kafka python3-avro) or name a Python that has them with TRAINER2_PYTHON."
    exit 1
  fi
  export TRAINER2_PYTHON="$python"
fi

# Old reports would speak for tests that were not run.
find . \( -name node_modules -o -name .git \) -prune -o -type d \( -name surefire-reports -o -name failsafe-reports \) -print \
  | while IFS= read -r folder; do rm -rf "$folder"; done
mkdir -p target
# the checks of the client, the tests of most modules and the tests of the whole are modules of their own
modules=$(printf '%s,' "$@" | sed 's/,$//; s/\bui\b/ui,ui\/checks/; s/\b\(training-science\|gateway\|agent-worker\|stream-processors\)\b/\1,\1\/checks/g; s/\binfra\/local\b/infra\/local,infra\/tests/')
# four modules at a time; with --fast the tests named *IT, which start the real parts, stay out
if [ -n "$fast" ]; then
  set -- test -B -ntp -T 4 --fail-at-end
else
  set -- verify -B -ntp -T 4 --fail-at-end
fi
[ -z "$modules" ] || set -- "$@" -pl "$modules" -am

say "running (log: target/test.log)"
mvn "$@" > target/test.log 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
tail -n +1 -f --pid="$pid" target/test.log 2>/dev/null | grep --line-buffered -E \
  -e '^\[INFO\] Building .*\[[0-9]+/[0-9]+\]$' -e 'Tests run:.* -- in ' -e '^\[ERROR\]' -e 'FAILURE!' || true
wait "$pid"
maven=$?
trap - INT TERM

checks=0
if [ -z "$modules" ] && [ -z "$fast" ]; then
  mkdir -p spec/target/surefire-reports
  node --test --test-reporter=junit --test-reporter-destination=spec/target/surefire-reports/TEST-check.xml \
    spec/check.test.mjs || checks=1
  node spec/check.mjs || checks=1
fi
[ "$maven" = 0 ] || say "Maven ended with code $maven; the whole log is target/test.log."
node spec/check.mjs --counts
[ "$maven" = 0 ] && [ "$checks" = 0 ]
