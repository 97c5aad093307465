#!/usr/bin/env python3
"""Counts instructions (valgrind) of what must not grow, and fails when it does:

  a collection with 4 MB of bytearray in the heap     at most 5 % more than without it
  a collection of a structure ten times as deep       at most ten times as much, per kind of structure
  start-up                                            at most that of --other, if given

    bench/gc_bounds.py [--ours build/release/hirune] [--other COMMAND]

Ends with `N passed, N failed`. SPDX-License-Identifier: MIT
"""
import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROUNDS = 10
DEEP = {
    "nested lists": "x = None\nfor i in range({n}):\n    x = [x]\n",
    "linked nodes": "class N:\n    pass\nx = None\nfor i in range({n}):\n    y = N()\n    y.value = i\n    y.next = x\n    x = y\n",
    "nested tuples": "x = ()\nfor i in range({n}):\n    x = (i, x)\n",
    "chained generators": "def g(inner):\n    yield from inner\nx = iter(())\nfor i in range({n}):\n    x = g(x)\n",
    "nested dicts": "x = {{}}\nfor i in range({n}):\n    x = {{1: x}}\n",
}
BIG = "x = [[i, None] for i in range(1000)]\ny = bytearray(4 << 20) if {n} else None\n"


def count(command):
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command], stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def collection(command, text, n):
    """Instructions of one gc.collect() after the program, what it made being alive."""
    figures = []
    for rounds in (1, 1 + ROUNDS):
        with tempfile.NamedTemporaryFile("w", suffix=".py") as f:
            f.write("import gc\n" + text.format(n=n) + f"for r in range({rounds}):\n    gc.collect()\n")
            f.flush()
            figures.append(count(command + ["-X", "heapsize=8M", f.name]))
    return (figures[1] - figures[0]) // ROUNDS


def main():
    parser = argparse.ArgumentParser(description="What must not grow.")
    parser.add_argument("--ours", default=os.path.join(ROOT, "build", "release", "hirune"))
    parser.add_argument("--other")
    opts = parser.parse_args()
    ours, failed = [os.path.abspath(opts.ours)], 0
    print("| a collection with | instructions | with | instructions | |")
    print("|---|---|---|---|---|")
    empty = collection(ours, "x = {n}\n", 0)
    cases = [("nothing large", BIG, 0, "4 MB of bytearray", 1, lambda a, b: b <= a * 1.05)]
    cases += [(f"{name}, 1,000 deep", text, 1000, "10,000 deep", 10000, lambda a, b: b - empty <= (a - empty) * 10.5)
              for name, text in DEEP.items()]
    for name, text, few, other, many, holds in cases:
        first, second = collection(ours, text, few), collection(ours, text, many)
        good = holds(first, second)
        failed += not good
        print(f"| {name} | {first:,} | {other} | {second:,} | {'' if good else 'GREW'} |", flush=True)
    print(f"| nothing at all | {empty:,} | | | |")
    start = count(ours + ["-c", "pass"])
    print(f"start-up: {start:,} instructions", end="")
    if opts.other:
        other = count(shlex.split(opts.other) + ["-c", "pass"])
        failed += start > other
        print(f", the other's {other:,}", end="")
    total = len(cases) + bool(opts.other)
    print(f"\n{total - failed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
