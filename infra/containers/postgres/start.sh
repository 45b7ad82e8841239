#!/bin/sh
# Starts Postgres. The first start makes the data beside its place and moves it there when it is complete, so that a
# start that is killed half way is begun again.
#   /run/secrets: postgres_password, jdbc_password, registry_password
set -eu
if [ ! -d "$PGDATA" ]; then
  new=$PGDATA.new
  rm -rf "$new"
  initdb --pgdata="$new" --username=postgres --pwfile=/run/secrets/postgres_password \
    --encoding=UTF8 --locale=C.UTF-8 --auth-local=trust --auth-host=scram-sha-256 --data-checksums > /dev/null
  echo 'host all all all scram-sha-256' >> "$new/pg_hba.conf"
  pg_ctl --pgdata="$new" --wait --silent --log=/tmp/first.log \
    --options="-c listen_addresses='' -c unix_socket_directories=/tmp" start
  psql --host=/tmp --username=postgres --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --file=/opt/trainer2/databases.sql
  pg_ctl --pgdata="$new" --wait --silent --mode=fast stop
  mv "$new" "$PGDATA"
fi
# what is acknowledged is on disk; changes can be captured; a slot nobody reads must not fill the disk
exec postgres -D "$PGDATA" -c log_error_verbosity=terse \
  -c listen_addresses='*' -c unix_socket_directories=/tmp \
  -c fsync=on -c synchronous_commit=on -c full_page_writes=on \
  -c wal_level=logical -c max_replication_slots=8 -c max_wal_senders=8 -c max_slot_wal_keep_size=1GB \
  -c max_connections=120 -c shared_buffers="${POSTGRES_SHARED_BUFFERS:-128MB}"
