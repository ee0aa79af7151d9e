#!/bin/sh
# Runs once, when the database volume is new: the logins of the application and of the worker, with passwords.
# What the roles may do is the business of `qabilet migrate`.
set -eu

psql --set ON_ERROR_STOP=1 --set app="$QABILET_APP_PASSWORD" --set worker="$QABILET_WORKER_PASSWORD" \
  --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE qabilet_app LOGIN NOINHERIT PASSWORD :'app';
CREATE ROLE qabilet_worker LOGIN NOINHERIT PASSWORD :'worker';
SQL
