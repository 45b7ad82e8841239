#!/bin/sh
# The server that the first start uses for a moment listens on no network address.
exec pg_isready --quiet --host=127.0.0.1
