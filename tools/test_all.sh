#!/bin/bash
# What `make test` runs: every build with warnings as errors, the unit and C API tests, the Python tests on each
# target, the checks. Prints each stage's time and result and ends with one line, `N passed, N failed`, over all.
# SPDX-License-Identifier: MIT
set -u
cd "$(dirname "$0")/.."

jobs=${JOBS:-2}
# So many tests, spread over all, run on the board: every one unless it says less.
board_tests=${BOARD_TESTS:-100000}
# Under stress every 41st allocation collects and moves (tools/run_tests.py): these folders take two minutes; `make stress` runs all of them.
stress_tests="tests/(lang/(annot|assign|async|class|comp|dunder|exc|flow|func|gen|lexical|literals|match|ops|scope|slices|subclass|unpack|with)|types/(list|tuple|set|bytearray|iterator|function|type|exception|range|slice)|modules/(collections|gc|weakref|array|struct))"
started=$SECONDS
passed=0
failed=0
summary=()
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# add NAME SECONDS PASSED FAILED [SKIPPED]
add() {
    passed=$((passed + $3))
    failed=$((failed + $4))
    summary+=("$(printf '%-24s %4d s  %5d passed, %d failed%s' "$1" "$2" "$3" "$4" "${5:+, $5 skipped}")")
}

# stage NAME COMMAND...: the command's last line `N passed, N failed[, N skipped]` is its result; without such a
# line it counts as one failure.
stage() {
    local name=$1 begin=$SECONDS
    shift
    echo "== $name"
    "$@" 2>&1 | tee "$folder/stage"
    local last
    last=$(tail -n 1 "$folder/stage")
    if [[ $last =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed(,\ ([0-9]+)\ skipped)?$ ]]; then
        add "$name" $((SECONDS - begin)) "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" "${BASH_REMATCH[4]:-}"
    else
        echo "FAIL $name: it ended without a result"
        add "$name" $((SECONDS - begin)) 0 1
    fi
}

# beside FUNCTION: its stages, while this goes on; join: waits for them and takes their results. One at a time.
beside() {
    (
        passed=0 failed=0 summary=() folder=$folder/beside
        mkdir "$folder"
        "$1"
        printf '%s\n' "$passed" "$failed" "${summary[@]}" >"$folder/results"
    ) >"$folder/beside.log" 2>&1 &
    beside=$!
}
join() {
    wait "$beside"
    cat "$folder/beside.log"
    local rows=(0 1) # it ended without a result
    [ ! -e "$folder/beside/results" ] || mapfile -t rows <"$folder/beside/results"
    passed=$((passed + rows[0]))
    failed=$((failed + rows[1]))
    summary+=("${rows[@]:2}")
}

# build NAME: quiet unless it fails; a build is one test.
build() {
    local name=$1
    if [ "$name" = xtensa ] || [ "$name" = arm ]; then
        make --no-print-directory "$name" JOBS="$jobs" >"$folder/tool" 2>&1
    else
        { cmake --preset "$name" -DHR_WERROR=ON && cmake --build --preset "$name" -j "$jobs"; } >"$folder/tool" 2>&1
    fi && { echo "1 passed, 0 failed"; return; }
    grep -E 'error|warning|undefined|FAILED|Error' "$folder/tool" | head -n 40
    echo "0 passed, 1 failed"
}

# unit NAME: ctest of a build.
unit() {
    ctest --preset "$1" -j "$jobs" --output-on-failure >"$folder/tool" 2>&1
    local line
    line=$(grep -E '[0-9]+% tests passed' "$folder/tool")
    if [[ $line =~ ([0-9]+)\ tests\ failed\ out\ of\ ([0-9]+) ]]; then
        [ "${BASH_REMATCH[1]}" -eq 0 ] || cat "$folder/tool"
        echo "$((BASH_REMATCH[2] - BASH_REMATCH[1])) passed, ${BASH_REMATCH[1]} failed"
    else
        tail -n 20 "$folder/tool"
        echo "no result"
    fi
}

# The promises of the memory experiment: one test.
experiment() {
    make --no-print-directory all m32 xtensa >"$folder/tool" 2>&1 && python3 tools/demo.py >>"$folder/tool" 2>&1 && {
        echo "1 passed, 0 failed"
        return
    }
    tail -n 30 "$folder/tool"
    echo "0 passed, 1 failed"
}

python() {
    python3 tools/run_tests.py --jobs "$jobs" "$@"
}

for preset in release debug m32 m32-debug asan boxed m32-quick m32-double clang fuzz xtensa arm; do
    stage "build $preset" build "$preset"
done
for preset in release debug m32 m32-quick asan boxed; do
    stage "unit $preset" unit "$preset"
done
stage "64-bit" python --bin build/release/hirune
stage "m32" python --bin build/m32/hirune --target m32
stage "precompiled" python --bin build/release/hirune --precompiled
stage "m32, precompiled" python --bin build/m32/hirune --target m32 --precompiled
stage "stress" python --bin build/debug/hirune --stress --timeout 60 --filter "$stress_tests"
stage "m32, quick" python --bin build/m32-quick/hirune --target m32,quick --timeout 60
stage "m32, quick, stress" python --bin build/m32-quick/hirune --target m32,quick --stress --timeout 60 --filter "$stress_tests"
stage "failing allocations" tools/sweep.py
stage "failing allocations everywhere" tools/sweep.py 7 1000
stage "Ctrl-C" python3 tests/interrupt/interrupt.py build/release/hirune --bound 0.3
stage "asan" python --bin build/asan/hirune --target asan --timeout 90
stage "boxed floats" python --bin build/boxed/hirune --target boxed --timeout 60 --filter 'float|complex|math|arith'
stage "m32, double floats" python --bin build/m32-double/hirune --target m32,boxed --filter 'float|complex|math|struct|array'
stage "xtensa board" python --board xtensa --limit "$board_tests" --timeout 90
stage "arm board" python --board arm --limit "$board_tests" --timeout 90
# These have one process each: they run beside each other.
one_by_one() {
    stage "gc bounds" python3 bench/gc_bounds.py
    stage "gc pause" python3 bench/heap_alloc.py
    stage "xtensa prompt" python3 tests/prompt/prompt.py --board
    stage "memory experiment" experiment
    stage "checks" tools/check_all.sh build/release
}
beside one_by_one
stage "fuzz" tests/fuzz/check.sh
join

echo
printf '%s\n' "${summary[@]}"
printf 'total %d s\n' $((SECONDS - started))
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
