#!/bin/sh
# Debian's Prometheus, promtool and Alertmanager, unpacked into a cache folder: nothing is installed, so no service starts.
# Prints the folder of the programs. Downloads nothing when they are there.
set -eu
# Debian's Alertmanager reads its templates at a fixed place, whatever its configuration says; they are copied there, by root.
templates=/usr/share/prometheus/alertmanager
place_templates() {
  [ -e "$templates/default.tmpl" ] && return 0
  as=""
  [ "$(id -u)" = 0 ] || as="sudo -n"
  $as mkdir -p "$templates" && $as cp "$cache$templates"/*.tmpl "$templates/" || {
    printf '%s\n' "Alertmanager needs $templates, and it could not be made. Copy $cache$templates there as root." >&2
    exit 1
  }
}
cache=${TRAINER2_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/trainer2/prometheus}
programs=$cache/usr/bin
if [ -x "$programs/promtool" ] && [ -x "$programs/prometheus" ] && [ -x "$programs/prometheus-alertmanager" ]; then
  place_templates
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
place_templates
printf '%s\n' "$programs"
