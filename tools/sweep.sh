#!/bin/bash
# sweep.sh STRIDE MOST: the allocation-failure sweep (tests/oom/sweep.c, debug build) over the programs in tests/, in two processes.
# Ends with `N passed, N failed, N skipped`.
# SPDX-License-Identifier: MIT
set -u
cd "$(dirname "$0")/.."
find tests/lang tests/types tests/modules tests/programs -name '*.py' | sort |
    xargs -P "${JOBS:-2}" -n 50 build/debug/oom_sweep "$1" "$2" |
    awk '/^FAIL/ {print; if (/: signal /) died++}
        /passed,/ {passed += $1; failed += $3; skipped += $5}
        END {failed += !(passed + failed + died); printf "%d passed, %d failed, %d skipped\n", passed, failed + died, skipped}'
