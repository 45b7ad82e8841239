#!/bin/sh
# Makes the secrets that compose.yaml mounts as files, each once; what is there is kept. Called by `./trainer2 secrets`.
set -eu
case "${1:-}" in
  -h | --help)
    echo "usage: ./trainer2 secrets [DIR]     (default .secrets, ignored by git)"
    echo "Makes passwords, master key and cluster id for compose.yaml; what is there is kept."
    exit 0
    ;;
  -*) echo "./trainer2 secrets knows no option $1. ./trainer2 secrets --help explains it." >&2; exit 1 ;;
esac
cd "$(dirname "$0")/../.."
folder=${1:-${TRAINER2_SECRETS:-.secrets}}
mkdir -p "$folder"
# the folder keeps others out; the files must be readable for the users within the containers
chmod 700 "$folder"
umask 022
make() { # name, command
  [ -e "$folder/$1" ] || { $2 > "$folder/$1.new" && mv "$folder/$1.new" "$folder/$1" && echo "made $folder/$1"; }
}
password() { head -c 24 /dev/urandom | base64 | tr '+/' 'AB' | tr -d '\n='; }
master() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
cluster() { head -c 16 /dev/urandom | base64 | tr '+/' 'AB' | tr -d '\n='; }
make postgres_password password
make jdbc_password password
make registry_password password
make grafana_password password
# whoever loses it loses all personal text: keep a copy elsewhere
make master_key master
# not secret, but made once for a cluster as well
make kafka_cluster_id cluster
# for the account of a model provider; empty while the coach goes by rules alone
make model_key true
