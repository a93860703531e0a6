# To be read by the scripts that install (`. apt.sh`).
# apt_install PACKAGES TOLD: install these Debian packages where this user may; else say TOLD with the reason and the remedy, and return 1.
apt_install() {
  as_root=""
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
      as_root="sudo -n"
    else
      echo "$2 (install them, or let this user do it by sudo without a password)"
      return 1
    fi
  fi
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "$2 (there is no apt-get here: install them another way)"
    return 1
  fi
  echo "installing for the tests:$1"
  log=$(mktemp)
  # shellcheck disable=SC2086  # the words are separate packages
  apt_once() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $1 >"$log" 2>&1; }
  apt_once "$1" || { $as_root apt-get update -q >"$log" 2>&1; apt_once "$1"; } || {
    echo "$2 (apt-get: $(grep -m 1 '^E:' "$log" || tail -n 1 "$log"))"
    rm -f "$log"
    return 1
  }
  rm -f "$log"
}
