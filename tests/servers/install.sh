#!/bin/sh
# Get what the tests start for themselves: Dovecot, Redis, PostgreSQL and Chromium, as Debian packages, where this user may install them.
# Never fails: tests whose program is missing are skipped (under CI they fail, and say so).
set -u
. "$(dirname "$0")/apt.sh"

missing=""
command -v dovecot >/dev/null 2>&1 || [ -x /usr/sbin/dovecot ] || missing="$missing dovecot-imapd"
command -v redis-server >/dev/null 2>&1 || missing="$missing redis-server"
command -v initdb >/dev/null 2>&1 || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql"
command -v openssl >/dev/null 2>&1 || missing="$missing openssl"
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
[ -z "$missing" ] && exit 0

apt_install "$missing" "some tests are skipped, for these Debian packages are missing:$missing"
exit 0
