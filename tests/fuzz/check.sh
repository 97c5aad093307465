#!/bin/bash
# check.sh: what `make test` runs of fuzzing, in some two minutes: every target over its corpus in the repository, then over changed inputs,
# always the same ones (support/replay.c); those of the targets that are checked in Python, and programs made by the grammar, beside CPython.
# Counts and seeds are fixed, not times: a faster machine tries nothing else.
# Needs build/fuzz and build/release. Ends with `N passed, N failed`. SPDX-License-Identifier: MIT
set -u
cd "$(dirname "$0")/../.."
export LC_ALL=C PYTHONHASHSEED=0 # the order of files; of sets in CPython
root=$PWD
passed=0
failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

count() {
    if [ "$1" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}

for source in tests/fuzz/*.c; do
    name=$(basename "$source" .c)
    (cd "$work" && "$root/build/fuzz/fuzz-$name" --replay 8000 "$root/tests/fuzz/corpus/$name"/*) >"$work/log" 2>&1
    code=$?
    count $code
    if [ $code -ne 0 ]; then
        echo "FAIL fuzz-$name"
        tail -n 40 "$work/log" | cut -c1-300
        [ ! -f "$work/finding" ] || python3 -c "print('input:', open('$work/finding', 'rb').read())"
        rm -f "$work/finding"
    fi
done
for name in number format buffers jsontext; do
    python3 tests/fuzz/differ.py $name build/release/hirune --count 2000 tests/fuzz/corpus/$name >"$work/log" 2>&1
    count $?
    grep -A3 FAIL "$work/log"
done
python3 tests/fuzz/grammar.py build/release/hirune --seed 1 --count 150 >"$work/log" 2>&1
count $?
grep FAIL "$work/log"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
