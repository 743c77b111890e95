#!/usr/bin/env bash
# Sees to it that what the tests need from the system is there: a Chromium, a CJK font, PostgreSQL's
# programs, nginx and openssl, a library that Playwright's driver needs.
#
# As root, or where sudo asks no password, it installs what is missing from Debian's packages; otherwise it names
# what is missing and fails.
set -euo pipefail

has_chromium() {
    [ -n "${CHROMIUM:-}" ] && [ -x "$CHROMIUM" ] && return
    local name
    for name in chromium chromium-browser google-chrome-stable google-chrome; do
        command -v "$name" >/dev/null 2>&1 && return
    done
    return 1
}

has_cjk_font() {
    if command -v fc-list >/dev/null 2>&1; then
        [ -n "$(fc-list :lang=zh-cn family 2>/dev/null)" ]
    else
        compgen -G "/usr/share/fonts/*/*/*CJK*" >/dev/null
    fi
}

has_postgresql() {
    compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || command -v initdb >/dev/null 2>&1
}

has_nginx() {
    # Where it is not meant for everybody's PATH.
    command -v nginx >/dev/null 2>&1 || [ -x /usr/sbin/nginx ]
}

has_libatomic() {
    # Playwright's driver is linked against it; a small Debian comes without it.
    compgen -G "/usr/lib/*/libatomic.so.1" >/dev/null || compgen -G "/usr/lib*/libatomic.so.1" >/dev/null
}

look() {
    missing=()
    has_chromium || missing+=(chromium)
    has_cjk_font || missing+=(fonts-noto-cjk)
    has_postgresql || missing+=(postgresql)
    has_nginx || missing+=(nginx-light)
    command -v openssl >/dev/null 2>&1 || missing+=(openssl)
    has_libatomic || missing+=(libatomic1)
    [ "${#missing[@]}" -eq 0 ]
}

look && exit 0

fail() {
    echo "The tests need these system packages, which are missing: ${missing[*]}" >&2
    echo "$1" >&2
    echo "On Debian: apt-get install ${missing[*]}" >&2
    exit 1
}

command -v apt-get >/dev/null 2>&1 || fail "This system has no apt-get, so please install them yourself."

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
        fail "They can be installed only by root or through sudo without a password."
    fi
    as_root=(sudo -n)
fi

echo "Installing system packages for the tests: ${missing[*]}"
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
if ! { "${as_root[@]}" apt-get update &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    fail "Installing them failed; the last lines of apt-get are above."
fi

look || fail "apt-get reported success, but they are still not there."
