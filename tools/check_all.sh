#!/bin/sh
# Every check of the tree and of a release build (build/release, or the folder given). Ends with `N passed, N failed`.
# SPDX-License-Identifier: MIT
set -u
cd "$(dirname "$0")/.."
build=${1:-build/release}
passed=0
failed=0

check() {
    if output=$("$@" 2>&1); then
        passed=$((passed + 1))
        printf '%s\n' "$output" | tail -n 1
    else
        failed=$((failed + 1))
        printf 'FAIL %s\n%s\n' "$*" "$output"
    fi
}

check python3 -m unittest discover -q -s tools/selftest
check python3 tools/check_layers.py
check python3 tools/check_symbols.py "$build"
check python3 tools/check_rows.py
check python3 tools/check_docs.py
check python3 tools/check_headers.py
check sh -c 'python3 tools/gen_rom.py --defs defs --docs build/bytecode.md && diff docs/BYTECODE.md build/bytecode.md && echo "docs/BYTECODE.md is what defs says"'
check python3 tools/gen_differences.py --check --cpython python3
check python3 tools/check_recursion.py "$build"
check python3 tools/check_size.py
check python3 tools/survey.py --check
check sh tools/check_format.sh
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
