#!/bin/bash
# Asks an HTTP path on this machine and succeeds when the answer is 200; without a client to install.
# HEALTH is PORT/PATH, for example 8080/health.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/${HEALTH%%/*}"
printf 'GET /%s HTTP/1.0\r\nHost: localhost\r\n\r\n' "${HEALTH#*/}" >&3
read -r _ status _ <&3
[ "$status" = 200 ]
