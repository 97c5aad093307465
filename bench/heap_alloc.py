#!/usr/bin/env python3
"""Instructions per heap operation on the emulated Xtensa board (tools/run_xtensa.py), by size and live set.

    heap_alloc.py [-O LEVEL]     LEVEL: s (default), 2, ...

SPDX-License-Identifier: MIT
"""
import argparse
import glob
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PORT = os.path.join(ROOT, "ports", "xtensa")


def build(level, image):
    sources = glob.glob(os.path.join(ROOT, "src", "mem", "*.c"))
    sources += [os.path.join(PORT, name) for name in ("board.c", "semihost.c", "fault.c", "softfloat.c", "start.S")]
    sources += [os.path.join(ROOT, "bench", "heap_alloc.c"), os.path.join(ROOT, "src", "base", "bits.c")]
    subprocess.check_call(
        ["xtensa-lx106-elf-gcc", "--specs=/usr/lib/xtensa-lx106-elf/picolibc.specs", "-nostartfiles"]
        + ["-T", os.path.join(PORT, "hirune.ld"), "-mno-serialize-volatile", "-O" + level, "-std=c11"]
        + ["-ffunction-sections", "-fdata-sections", "-fno-strict-aliasing", "-Wl,--gc-sections", "-DHR_FLOAT_BITS=32", "-DHR_HEAP_LARGE=0"]
        + ["-I" + os.path.join(ROOT, "src"), "-I" + os.path.join(ROOT, "include")]
        + sources
        + ["-o", image]
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-O", dest="level", default="s")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hirune-heap-") as scratch:
        image = os.path.join(scratch, "heap_alloc.elf")
        build(options.level, image)
        command = [sys.executable, os.path.join(ROOT, "tools", "run_xtensa.py"), "--image", image]
        result = subprocess.run(
            command + ["--count", "bench_begin,bench_end"], stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
    if result.returncode != 0:
        sys.exit(result.stdout + result.stderr)
    counts = [int(line.split()[1]) for line in result.stderr.splitlines() if line.startswith("instructions:")]
    rows = [line.split("|") for line in result.stdout.splitlines() if line.count("|") == 4]
    print("%-34s %6s %12s %6s" % ("case", "bytes", "instructions", "GCs"))
    for (name, size, operations, collections, _), count in zip(rows, counts, strict=True):
        print("%-34s %6s %12.1f %6s" % (name, size, count / int(operations), collections))


if __name__ == "__main__":
    main()
