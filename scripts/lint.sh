#!/usr/bin/env bash
# Style, types and layers, in the order in which they are quickest to fail. Runs all of them and then tells.
set -uo pipefail
cd "$(dirname "$0")/.."

bin="${VENV:-.venv}/bin"
failed=()

check() {
    local name="$1"
    shift
    echo "== $name"
    "$@" || failed+=("$name")
}

check "ruff check" "$bin/ruff" check .
check "ruff format" "$bin/ruff" format --check .
check "layers" "$bin/lint-imports" --no-logo
check "types" "$bin/mypy"

if [ "${#failed[@]}" -gt 0 ]; then
    printf 'Lint failed: %s\n' "${failed[*]}" >&2
    exit 1
fi
