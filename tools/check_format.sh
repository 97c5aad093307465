#!/bin/sh
# Names every C file of the repository that clang-format would change; `make format` changes them.
# SPDX-License-Identifier: MIT
set -eu
cd "$(dirname "$0")/.."
wrong=$(git ls-files -- '*.c' '*.h' | while read -r file; do
    [ ! -e "$file" ] || clang-format --dry-run -Werror "$file" >/dev/null 2>&1 || echo "$file"
done)
[ -z "$wrong" ] || printf 'not formatted: %s\n' $wrong
count=$(git ls-files -- '*.c' '*.h' | wc -l)
echo "check_format: $count files"
[ -z "$wrong" ] && [ "$count" -gt 0 ]
