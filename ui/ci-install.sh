#!/bin/sh
# Installs the packages of package-lock.json, unless they are installed already:
# npm writes node_modules/.package-lock.json at the end of an install.
set -eu
cd "$(dirname "$0")"
if [ -f node_modules/.package-lock.json ] && [ node_modules/.package-lock.json -nt package-lock.json ]; then
  exit 0
fi
npm ci --no-audit --no-fund
touch node_modules/.package-lock.json
