#!/usr/bin/env python3
"""Instructions per heap operation on the emulated Xtensa board (tools/run_board.py), by size and live set.

Compiled, linked and outlined as the image is (ports/xtensa/CMakeLists.txt, whose list of flags is read).

SPDX-License-Identifier: MIT
"""
import glob
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PORT = os.path.join(ROOT, "ports", "xtensa")
BARE = os.path.join(ROOT, "ports", "bare")
PAUSE = 1_500_000  # instructions: the most that marking and compacting a half-live heap of 110 KB may take


def build(image):
    sources = glob.glob(os.path.join(ROOT, "src", "mem", "*.c")) + [os.path.join(ROOT, "src", "base", "bits.c")]
    sources += [os.path.join(PORT, name) for name in ("board.c", "semihost.c", "start.S")]
    sources += [os.path.join(BARE, name) for name in ("console.c", "files.c", "fault.c")]
    sources += [os.path.join(ROOT, "bench", "heap_alloc.c")]
    with open(os.path.join(PORT, "CMakeLists.txt"), encoding="utf-8") as f:
        optimise = re.search(r"set\(optimise ([^)]*)\)", f.read()).group(1).split()
    compiler = ["xtensa-lx106-elf-gcc", "--specs=/usr/lib/xtensa-lx106-elf/picolibc.specs", "-std=c11"] + optimise
    compiler += ["-mno-target-align", "-mno-serialize-volatile", "-fdata-sections", "-fno-strict-aliasing"]
    compiler += ["-DHR_FLOAT_BITS=32", "-DHR_HEAP_LARGE=0", "-DHR_QUICK=0", "-DHR_BOARD_MHZ=40"]
    compiler += ["-I" + BARE, "-I" + os.path.join(ROOT, "src"), "-I" + os.path.join(ROOT, "include")]
    plain = image + ".softfloat.o"
    subprocess.check_call(compiler + ["-fno-lto", "-fno-builtin", "-c", os.path.join(PORT, "softfloat.c"), "-o", plain])
    subprocess.check_call(
        compiler
        + ["-B" + os.path.join(PORT, "outline", ""), "-flto-partition=one", "-Wl,-plugin-opt=-pass-through=-lgcc"]
        + ["-Wl,-plugin-opt=-pass-through=-lc", "-nostartfiles", "-T", os.path.join(PORT, "hirune.ld"), "-Wl,--gc-sections"]
        + sources
        + [plain, "-o", image]
    )


def main():
    with tempfile.TemporaryDirectory(prefix="hirune-heap-") as scratch:
        image = os.path.join(scratch, "heap_alloc.elf")
        build(image)
        command = [sys.executable, os.path.join(ROOT, "tools", "run_board.py"), "--image", image]
        result = subprocess.run(
            command + ["--count", "bench_begin,bench_end"], stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
    if result.returncode != 0:
        sys.exit(result.stdout + result.stderr)
    counts = [int(line.split()[1]) for line in result.stderr.splitlines() if line.startswith("instructions:")]
    rows = [line.split("|") for line in result.stdout.splitlines() if line.count("|") == 4]
    print("%-34s %6s %12s %6s" % ("case", "bytes", "instructions", "GCs"))
    failed = 0
    for (name, size, operations, collections, _), count in zip(rows, counts, strict=True):
        late = "half live" in name and count / int(operations) > PAUSE
        failed += late
        print("%-34s %6s %12.1f %6s" % (name, size, count / int(operations), collections), " TOO LONG" if late else "")
    print(f"{len(rows) - failed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
