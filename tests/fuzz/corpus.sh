#!/bin/bash
# corpus.sh TARGET: renews tests/fuzz/corpus/TARGET from the corpus that run.sh keeps: few inputs that reach all that it reaches, none above
# 1,000 bytes, and of these at most 120, spread over all sizes.
# FUZZ_BIN, FUZZ_HOME: as in run.sh. SPDX-License-Identifier: MIT
set -eu
cd "$(dirname "$0")/../.."
target=$1
bin=${FUZZ_BIN:-build/fuzz} home=${FUZZ_HOME:-build/fuzz-home}
corpus=tests/fuzz/corpus/$target
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$corpus" "$work/small" "$work/out"
find "$home/corpus-$target" "$corpus" -type f -size -1001c -exec cp -t "$work/small" {} +
nice -n 19 "$bin/fuzz-$target" -set_cover_merge=1 -timeout=20 "$work/out" "$work/small" >"$work/log" 2>&1 || {
    tail -n 20 "$work/log"
    exit 1
}
rm -f "$corpus"/*
find "$work/out" -type f -printf '%s %p\n' | sort -n |
    awk '{line[NR] = $2} END {n = NR < 120 ? NR : 120; for (i = 0; i < n; i++) print line[int(i * NR / n) + 1]}' |
    xargs -r cp -t "$corpus"
echo "$target: $(ls "$corpus" | wc -l) inputs, $(cat "$corpus"/* | wc -c) bytes"
