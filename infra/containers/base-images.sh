#!/bin/sh
# Makes the two base images where none can be pulled: Debian by debootstrap, and the same with a JDK of this machine.
#   usage: sh infra/containers/base-images.sh JDK_HOME      (as root, with Debian's docker.io and debootstrap)
# Afterwards: DEBIAN_IMAGE=trainer2/debian:local JDK_IMAGE=trainer2/jdk:local
set -eu
jdk=${1:?usage: base-images.sh JDK_HOME}
[ -x "$jdk/bin/java" ] || { echo "$jdk has no bin/java" >&2; exit 1; }
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
debootstrap --variant=minbase bookworm "$work/debian" > "$work/debootstrap.log" || { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }
# packages come from where this machine gets them
for file in /etc/apt/apt.conf.d/*proxy* /etc/apt/apt.conf.d/*mirror*; do
  if [ -f "$file" ]; then cp "$file" "$work/debian/etc/apt/apt.conf.d/"; fi
done
rm -rf "$work/debian/var/cache/apt/archives"/*.deb
tar -C "$work/debian" -c . | docker import - trainer2/debian:local
mkdir -p "$work/context"
cp "$here/jdk/Dockerfile" "$work/context/"
cp -RL "$jdk" "$work/context/jdk"
# sources and modules for jlink are not needed to run
rm -rf "$work/context/jdk/lib/src.zip" "$work/context/jdk/jmods" "$work/context/jdk/demo"
docker build --quiet --build-arg DEBIAN_IMAGE=trainer2/debian:local -t trainer2/jdk:local "$work/context"
