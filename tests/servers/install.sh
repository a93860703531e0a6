#!/bin/sh
# Get what the tests start for themselves: Dovecot, Redis, PostgreSQL and Chromium, as Debian packages, where this user may install them.
# Never fails: tests whose program is missing are skipped (under CI they fail, and say so).
set -u

missing=""
command -v dovecot >/dev/null 2>&1 || [ -x /usr/sbin/dovecot ] || missing="$missing dovecot-imapd"
command -v redis-server >/dev/null 2>&1 || missing="$missing redis-server"
command -v initdb >/dev/null 2>&1 || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql"
command -v openssl >/dev/null 2>&1 || missing="$missing openssl"
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
[ -z "$missing" ] && exit 0

told="some tests are skipped, for these Debian packages are missing:$missing"
as_root=""
if [ "$(id -u)" != 0 ]; then
  if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
  else
    echo "$told (install them, or let this user do it by sudo without a password)"
    exit 0
  fi
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "$told (there is no apt-get here: install them another way)"
  exit 0
fi

echo "installing for the tests:$missing"
log=$(mktemp)
# shellcheck disable=SC2086  # the words are separate packages
install() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >"$log" 2>&1; }
install || { $as_root apt-get update -q >"$log" 2>&1; install; } || echo "$told (apt-get: $(grep -m 1 '^E:' "$log" || tail -n 1 "$log"))"
rm -f "$log"
exit 0
