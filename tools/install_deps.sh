#!/bin/sh
# Installs the Debian packages that building and testing need and that are missing; says nothing when none is.
# Runs as root or through sudo.
# SPDX-License-Identifier: MIT
set -eu

packages="gcc gcc-multilib clang libclang-rt-dev clang-format cmake ninja-build make python3 git \
gcc-xtensa-lx106 binutils-xtensa-lx106 picolibc-xtensa-lx106-elf qemu-system-misc \
gcc-arm-none-eabi picolibc-arm-none-eabi qemu-system-arm valgrind"

installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

missing=""
for package in $packages; do
    installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "missing packages:$missing (need root or sudo)" >&2; exit 1; }
    as_root=sudo
fi
echo "installing:$missing"
export DEBIAN_FRONTEND=noninteractive
# Without -q=2 apt-get's progress would be most of a CI log.
$as_root apt-get -qq update </dev/null
# shellcheck disable=SC2086  # a list of words
$as_root apt-get -qq install -y --no-install-recommends $missing </dev/null >/dev/null
