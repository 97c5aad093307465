#!/bin/bash
# check.sh: what `make test` runs of fuzzing, in some two minutes: every target over its corpus in the repository, then for some seconds from a
# fixed seed; the inputs of those that are checked in Python, and programs made by the grammar, beside CPython.
# Needs build/fuzz and build/release. Ends with `N passed, N failed`. SPDX-License-Identifier: MIT
set -u
cd "$(dirname "$0")/../.."
seconds=${FUZZ_SECONDS:-8}
passed=0
failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

count() {
    if [ "$1" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}

# fuzz NAME OPTION...
fuzz() {
    local name=$1
    shift
    if build/fuzz/fuzz-"$name" -timeout=30 -rss_limit_mb=1500 -artifact_prefix="$work/" "$@" >"$work/log" 2>&1; then
        count 0
    else
        count 1
        echo "FAIL fuzz-$name $*"
        tail -n 40 "$work/log" | cut -c1-300
    fi
}

for source in tests/fuzz/*.c; do
    name=$(basename "$source" .c)
    corpus=tests/fuzz/corpus/$name
    [ -d "$corpus" ] || corpus=
    [ -z "$corpus" ] || fuzz "$name" -runs=0 "$corpus"
    mkdir -p "$work/new"
    fuzz "$name" -seed=1 -max_total_time="$seconds" -max_len=1000 "$work/new" $corpus
    rm -rf "$work/new"
done
for name in number format buffers; do
    python3 tests/fuzz/differ.py $name build/release/hirune --seconds 2 tests/fuzz/corpus/$name >"$work/log" 2>&1
    count $?
    grep -A3 FAIL "$work/log"
done
python3 tests/fuzz/grammar.py build/release/hirune --seed 1 --count 150 >"$work/log" 2>&1
count $?
grep FAIL "$work/log"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
