#!/bin/bash
# run.sh TARGET SECONDS [OPTION...]: fuzzes with tests/fuzz/TARGET.c, going on from the corpus of the last time. More options are libFuzzer's.
#
# FUZZ_BIN    folder of the programs (build/fuzz)
# FUZZ_HOME   folder of what is kept between runs (build/fuzz-home): corpus-TARGET, found-TARGET with the inputs of findings, and
#             runs.log, a line for each run: time, target, seconds, inputs run, findings
# Exit code 1 after a finding. SPDX-License-Identifier: MIT
set -u
cd "$(dirname "$0")/../.."
target=$1 seconds=$2
shift 2
bin=${FUZZ_BIN:-build/fuzz} home=${FUZZ_HOME:-build/fuzz-home}
corpus=$home/corpus-$target found=$home/found-$target
mkdir -p "$corpus" "$found"
options=(-max_total_time="$seconds" -timeout=20 -rss_limit_mb=1500 -print_final_stats=1 -artifact_prefix="$found/")
case $target in
compile | execute)
    [ -n "$(ls -A "$corpus")" ] || python3 tests/fuzz/seeds.py "$corpus"
    options+=(-dict=tests/fuzz/python.dict -max_len=4096)
    ;;
image)
    # HIRUNE: a binary of the same word size and float width, that compiles the seeds
    [ -n "$(ls -A "$corpus")" ] || python3 tests/fuzz/image_seeds.py "${HIRUNE:-build/release/hirune}" "$corpus"
    options+=(-max_len=4096)
    ;;
prompt) options+=(-dict=tests/fuzz/python.dict -len_control=0 -max_len=400) ;;
*) options+=(-len_control=0 -max_len=200) ;;
esac
folders=("$corpus")
[ -d "tests/fuzz/corpus/$target" ] && folders+=("tests/fuzz/corpus/$target")
log=$(mktemp)
nice -n 19 "$bin/fuzz-$target" "${options[@]}" "$@" "${folders[@]}" >"$log" 2>&1
code=$?
grep -vE "^#[0-9]+\s+(NEW|REDUCE|RELOAD|pulse)|^stat::|^\s+NEW_FUNC|# Uses|ecommended dict|LLVMFuzzer|fuzzer::|libc_start|^INFO:" "$log" | tail -n 60
ran=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
echo "$(date '+%F %H:%M') $target $seconds s, ${ran:-?} inputs, exit $code" | tee -a "$home/runs.log"
rm -f "$log"
[ $code -eq 0 ]
