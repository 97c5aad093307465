#!/usr/bin/env python3
"""Prints the least heap in which each program of tests/small, and those of tests/programs that state a heap, runs whole: prints what CPython
prints. As a table for docs/MEMORY.md.

    bench/small_heaps.py [--ours build/m32/hirune] [--other COMMAND]

COMMAND is another Python that knows `-X heapsize=N`; `-` stands for a program that it does not run in any heap (it lacks what the program uses).
SPDX-License-Identifier: MIT
"""
import argparse
import os
import re
import shlex
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MOST, STEP = 256 * 1024, 128


def runs(command, path, expected, heap):
    done = subprocess.run(command + ["-X", f"heapsize={heap}", os.path.basename(path)], cwd=os.path.dirname(path),
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=120, check=False)
    return done.returncode == 0 and done.stdout == expected


def least(command, path, expected):
    """Bytes, to 128; None if no heap is enough."""
    low, high = 0, MOST
    if not runs(command, path, expected, high):
        return None
    while high - low > STEP:
        middle = (low + high) // 2 // STEP * STEP
        if runs(command, path, expected, middle):
            high = middle
        else:
            low = middle
    return high


def programs():
    """(path, lines, stated heap), least heap first."""
    found = []
    for folder in ("small", "programs"):
        where = os.path.join(ROOT, "tests", folder)
        for name in sorted(os.listdir(where)):
            if name.endswith(".py"):
                with open(os.path.join(where, name), encoding="utf-8") as f:
                    text = f.read()
                heap = re.search(r"^# heap: (\d+)K w32$", text, re.M)
                if heap:
                    found.append((os.path.join(where, name), text.count("\n"), int(heap[1])))
    return sorted(found, key=lambda row: row[2])


def main():
    parser = argparse.ArgumentParser(description="The least heap of each program.")
    parser.add_argument("--ours", default=os.path.join(ROOT, "build", "m32", "hirune"))
    parser.add_argument("--other")
    opts = parser.parse_args()
    commands = [[os.path.abspath(opts.ours)]] + ([shlex.split(opts.other)] if opts.other else [])
    print("| program | lines | tested in | least heap |" + (" the other's |" if opts.other else ""))
    print("|---" * (4 + bool(opts.other)) + "|")
    failed = False
    for path, lines, heap in programs():
        with open(path[:-3] + ".exp", "rb") as f:
            expected = f.read()
        figures = [least(command, path, expected) for command in commands]
        failed |= figures[0] is None or figures[0] > heap * 1024
        cells = " | ".join("-" if n is None else f"{n:,}" for n in figures)
        print(f"| `{os.path.relpath(path, ROOT)}` | {lines} | {heap} KB | {cells} |", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
