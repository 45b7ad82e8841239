#!/bin/sh
# Debian's Prometheus, promtool and Alertmanager, unpacked into a cache folder: nothing is installed, so no service starts
# and no rights are needed. Prints the folder of the programs. Does nothing when they are there.
set -eu
cache=${TRAINER2_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/trainer2/prometheus}
programs=$cache/usr/bin
if [ -x "$programs/promtool" ] && [ -x "$programs/prometheus" ] && [ -x "$programs/prometheus-alertmanager" ]; then
  printf '%s\n' "$programs"
  exit 0
fi
command -v apt-get >/dev/null 2>&1 && command -v dpkg >/dev/null 2>&1 || {
  printf '%s\n' "Prometheus comes from Debian's packages, and there is no apt-get here. Name a folder with prometheus, promtool and alertmanager with TRAINER2_PROMETHEUS." >&2
  exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fetch() { (cd "$work" && apt-get download prometheus prometheus-alertmanager) > "$work/apt.log" 2>&1; }
fetch || { { apt-get update || sudo -n apt-get update; } >> "$work/apt.log" 2>&1 || true; fetch; } || {
  cat "$work/apt.log" >&2
  printf '%s\n' "The packages prometheus and prometheus-alertmanager could not be downloaded." >&2
  exit 1
}
mkdir -p "$cache"
for package in "$work"/*.deb; do dpkg -x "$package" "$cache"; done
printf '%s\n' "$programs"
