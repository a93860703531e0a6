#!/bin/sh
# Get the second reader of DKIM signatures: node and npm as Debian packages where they are missing and this user may install them, then mailauth
# from its lock. Never fails: the tests that need it are skipped then (under CI they fail, and say so); `make oracle` tells what is missing.
set -u
here=$(cd "$(dirname "$0")" && pwd)

# Debian's npm pulls in hundreds of packages; it is asked for only where there is none
missing=""
command -v node >/dev/null 2>&1 || missing="$missing nodejs"
command -v npm >/dev/null 2>&1 || missing="$missing npm"
if [ -n "$missing" ]; then
  told="the second check of DKIM is skipped, for these Debian packages are missing:$missing"
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
  install || { $as_root apt-get update -q >"$log" 2>&1; install; } || {
    echo "$told (apt-get: $(grep -m 1 '^E:' "$log" || tail -n 1 "$log"))"
    rm -f "$log"
    exit 0
  }
  rm -f "$log"
fi

# npm ci writes this file last; it is newer than the lock where what is installed is what the lock names
done="$here/node_modules/.package-lock.json"
[ -e "$done" ] && [ -z "$(find "$here/package-lock.json" -newer "$done")" ] && exit 0
echo "installing mailauth for the tests ..."
log=$(mktemp)
(cd "$here" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >"$log" 2>&1 ||
  echo "the second check of DKIM is skipped, for npm could not install mailauth: $(grep -m 1 'ERR' "$log" || tail -n 1 "$log")"
rm -f "$log"
exit 0
