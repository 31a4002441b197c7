#!/bin/bash
# Prepares this machine: `.ci/setup.sh run|dev|bench`. Does nothing, quickly, when all is in place.
set -euo pipefail
cd "$(dirname "$0")/.."

kind=${1:?run, dev or bench}
case $kind in
  run) venv=.venv lock=requirements.txt ;;
  dev) venv=.venv lock=requirements-dev.txt ;;
  bench) venv=.venv-bench lock=requirements-bench.txt ;;
  *) echo "unknown kind: $kind" >&2; exit 2 ;;
esac

# Library Qt loads, Debian package that brings it.
libraries='
libglib-2.0.so.0 libglib2.0-0
libEGL.so.1 libegl1
libGL.so.1 libgl1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
'

find_python() {
  local candidate
  for candidate in "${PYTHON:-python3}" python3.13 python3.12 python3.11; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
}

venv_is_whole() {
  "$venv/bin/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

missing_packages() {
  local present library package python
  present=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
  while read -r library package; do
    [[ -z $library || $present == *"$library "* ]] || echo "$package"
  done <<<"$libraries"
  if [[ $kind == dev ]]; then
    command -v Xvfb >/dev/null || echo xvfb
    command -v xauth >/dev/null || echo xauth
  fi
  if ! venv_is_whole; then
    python=$(find_python)
    [[ -n $python ]] || echo python3
    "${python:-python3}" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
  fi
}

may_install() {
  command -v apt-get >/dev/null || return 1
  [[ $EUID -ne 0 ]] || return 0
  command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }
}

install_packages() {
  local as=()
  if may_install; then
    echo "Installing with apt: $*" >&2
    [[ $EUID -eq 0 ]] || as=(sudo)
    as+=(env DEBIAN_FRONTEND=noninteractive apt-get -qq)
    "${as[@]}" update >/dev/null || true
    "${as[@]}" install -y --no-install-recommends "$@" >/dev/null && return
  fi
  echo 'This machine lacks some packages. Please run this line, then start again:' >&2
  echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
  return 1
}

missing=$(missing_packages)
read -ra packages <<<"${missing//$'\n'/ }"
if [[ ${#packages[@]} -gt 0 ]]; then
  install_packages "${packages[@]}" || [[ $kind == run && -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]
fi

# One set-up at a time in this folder.
exec 9<"$0"
flock 9

stamp=$venv/installed-$kind
key=$(sha256sum <"$lock")
if [[ -f $stamp && $(<"$stamp") == "$key" ]] && venv_is_whole; then exit 0; fi

if ! venv_is_whole; then
  python=$(find_python)
  if [[ -z $python ]]; then
    echo 'Python 3.11 or newer is needed; set PYTHON to its path.' >&2
    exit 1
  fi
  rm -rf "$venv"
  "$python" -m venv "$venv"
fi
echo "Installing $lock into $venv" >&2
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --compile \
  --require-hashes --requirement "$lock"
echo "$key" >"$stamp"
# What the tests need holds all the program needs.
if [[ $kind == dev ]]; then sha256sum <requirements.txt >"$venv/installed-run"; fi
