#!/bin/sh
# Measures the embedded system with a training log in it: time to ready and memory (PSS of all its processes) fresh,
# after a clean stop, and after a crash. Each of ATHLETES (default 1) imports the file, which makes a store of any size.
# Usage: sh infra/local/measure.sh FILE.csv [ATHLETES]   (build first: ./trainer2 topics)
set -eu
cd "$(dirname "$0")/../.."
file=${1:?name a training log, for example an export of Hevy}
athletes=${2:-1}
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
  const fs = require("fs");
  const [url, file, athletes] = process.argv.slice(1);
  const refuse = async (answer) => { throw new Error(answer.status + " " + (await answer.text())); };
  const post = async (path, init) => {
    const answer = await fetch(url + path, { method: "POST", ...init });
    return answer.ok ? answer.json() : refuse(answer);
  };
  const json = (body) => ({ headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const importOne = async (i) => {
    const account = { email: "m" + i + "@example.org", password: "measure me please" };
    await post("/auth/register", json({ ...account, displayName: "M", zoneId: "Europe/Zurich", unit: "kg" }));
    const headers = { Authorization: "Bearer " + (await post("/auth/login", json(account))).token };
    const form = new FormData();
    form.set("file", new Blob([fs.readFileSync(file)]), "log.csv");
    form.set("zone", "Europe/Zurich");
    form.set("unit", "kg");
    const { importId } = await post("/imports", { headers, body: form });
    for (const limit = Date.now() + 300000; Date.now() < limit; await new Promise((go) => setTimeout(go, 200))) {
      const answer = await fetch(url + "/imports/" + importId, { headers });
      const job = answer.ok ? await answer.json() : await refuse(answer);
      if (job.status === "DONE") return;
      if (job.status === "FAILED") throw new Error(JSON.stringify(job));
    }
    throw new Error("the import of athlete " + i + " did not end");
  };
  (async () => {
    for (let i = 1; i <= Number(athletes); i++) {
      await importOne(i);
      if (i % 10 === 0) console.error(i + " of " + athletes + " athletes");
    }
  })().catch((failed) => { console.error(failed); process.exit(1); });' "$url" "$file" "$athletes"
report "fresh, with the file" 2>/dev/null
kill "$up"; wait "$up" 2>/dev/null || true
start; report "after a clean stop" 2>/dev/null
kill -9 "$up"; wait "$up" 2>/dev/null || true
start; report "after a crash" 2>/dev/null
./trainer2 verify --data "$data/t2" 2>&1 | tail -n 1
kill "$up"; wait "$up" 2>/dev/null || true
up=""
