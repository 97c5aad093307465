#!/usr/bin/env python3
# helper
"""Runs the inputs of a target whose checks are in Python (number, format, buffers, jsontext) by CPython and by Hirune, and compares what is printed.

differ.py TARGET BINARY [--seed N] [--count N | --seconds N] FOLDER...: the inputs are the files of the folders, and changed ones, so many or
until the time is over. The changed ones depend on the files' contents and the seed alone.
Ends with `N passed, N failed`. SPDX-License-Identifier: MIT
"""
import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
AT_ONCE = 200
SHOWN = 10


def outputs(command, program, inputs):
    """What is printed for each input."""
    calls = "".join(f"print('\\x01')\ntry:\n    run({data!r})\nexcept MemoryError:\n    print('memory')\n" for data in inputs)
    with tempfile.NamedTemporaryFile("w", suffix=".py", encoding="utf-8") as f:
        f.write(program + "\n" + calls)
        f.flush()
        p = subprocess.run([*command, f.name], capture_output=True, timeout=300)
    return p.stdout.decode("utf-8", "replace").split("\x01\n")[1:], p.stderr.decode("utf-8", "replace")[-600:]


def mutated(r, data):
    data = bytearray(data)
    for _ in range(r.randrange(1, 4)):
        at = r.randrange(len(data) + 1)
        data[at:at + r.randrange(2)] = bytes([r.choice((r.randrange(256), r.randrange(32)))])
    return bytes(data)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("target", choices=("number", "format", "buffers", "jsontext"))
    parser.add_argument("binary")
    parser.add_argument("--count", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("folders", nargs="+")
    a = parser.parse_args()
    program = (HERE / (a.target + ".py")).read_text()
    corpus = sorted(p.read_bytes() for folder in a.folders for p in pathlib.Path(folder).iterdir() if p.is_file())
    r, end, left, waiting = random.Random(a.seed), time.monotonic() + a.seconds, a.count, corpus[:]
    passed = failed = 0
    while waiting:
        inputs, waiting = waiting[:AT_ONCE], waiting[AT_ONCE:]
        expected, _ = outputs([sys.executable, "-X", "int_max_str_digits=0"], program, inputs)
        got, err = outputs([a.binary, "-X", "heapsize=8M"], program, inputs)
        got += [err] * (len(inputs) - len(got))
        for data, theirs, ours in zip(inputs, expected, got):
            if ours == theirs or "memory" in ours:
                passed += 1
                continue
            failed += 1
            if failed <= SHOWN:
                lines = [pair for pair in zip((theirs + "\nend").split("\n"), (ours + "\nend").split("\n")) if pair[0] != pair[1]]
                print(f"FAIL {data!r}\n  {theirs.split(chr(10))[0]}\n  {lines[0][0] if lines else theirs}\n  {lines[0][1] if lines else ours}")
        if not waiting and (left > 0 or time.monotonic() < end):
            waiting = [mutated(r, r.choice(corpus)) for _ in range(AT_ONCE)]
            left -= AT_ONCE
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
