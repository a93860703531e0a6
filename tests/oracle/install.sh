#!/bin/sh
# Get the second reader of DKIM signatures: node and npm as Debian packages where they are missing and this user may install them, then mailauth
# from its lock. Never fails: the tests that need it are skipped then (under CI they fail, and say so); `make oracle` tells what is missing.
set -u
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../servers/apt.sh"

# Debian's npm pulls in hundreds of packages; it is asked for only where there is none
missing=""
command -v node >/dev/null 2>&1 || missing="$missing nodejs"
command -v npm >/dev/null 2>&1 || missing="$missing npm"
if [ -n "$missing" ]; then
  apt_install "$missing" "the second check of DKIM is skipped, for these Debian packages are missing:$missing" || exit 0
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
