#!/usr/bin/env bash
# Makes the virtual environment and installs the pinned requirements, once for each state of the pins.
#
#   scripts/venv.sh runtime|dev
#
# A stamp inside the environment holds the hash of what was installed, so a second run costs no time.
set -euo pipefail
cd "$(dirname "$0")/.."

kind="${1:?runtime or dev}"
venv="${VENV:-.venv}"
export PIP_DISABLE_PIP_VERSION_CHECK=1

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3.11 python3.12 python3.13 python3; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; raise SystemExit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    echo "Python 3.11 or newer is needed and was not found." >&2
    echo "Install it (Debian and Ubuntu: apt-get install python3 python3-venv) or name one: make run PYTHON=/path/to/python3" >&2
    exit 1
}

usable() {
    # False too for an environment that was copied or whose Python has gone.
    [ -x "$venv/bin/python" ] &&
        [ "$("$venv/bin/python" -c 'import os, sys; print(os.path.realpath(sys.prefix))' 2>/dev/null)" = "$(cd "$venv" && pwd -P)" ] &&
        "$venv/bin/python" -m pip --version >/dev/null 2>&1
}

if ! usable; then
    python="$(find_python)"
    echo "Making the virtual environment in $venv with $("$python" --version)" >&2
    if ! "$python" -m venv --clear "$venv"; then
        echo "The virtual environment could not be made: the module venv of $python is incomplete." >&2
        echo "On Debian and Ubuntu install it with: apt-get install python3-venv" >&2
        exit 1
    fi
fi

digest() {
    { "$venv/bin/python" --version && cat "$@"; } | "$venv/bin/python" -c \
        'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())'
}

runtime="$(digest requirements.txt)"
dev="$(digest requirements.txt requirements-dev.txt)"

stamped() {
    [ "$(cat "$venv/.installed-$1" 2>/dev/null)" = "$2" ]
}

case "$kind" in
runtime)
    if ! stamped runtime "$runtime"; then
        "$venv/bin/python" -m pip install --quiet -r requirements.txt
        echo "$runtime" >"$venv/.installed-runtime"
    fi
    ;;
dev)
    if ! stamped dev "$dev"; then
        "$venv/bin/python" -m pip install --quiet -r requirements-dev.txt
        echo "$runtime" >"$venv/.installed-runtime"
        echo "$dev" >"$venv/.installed-dev"
    fi
    ;;
*)
    echo "usage: scripts/venv.sh runtime|dev" >&2
    exit 2
    ;;
esac
