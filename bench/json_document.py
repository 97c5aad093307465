#!/usr/bin/env python3
"""json.loads() and json.dumps() of a 2 KB document: instructions of one call and the heap it takes, of two interpreters side by side.

    bench/json_document.py [--ours build/hirune] [--other MICROPYTHON]

Instructions are counted by valgrind: the difference between a run of many calls and one of none. "kept" is what is left of the heap's growth
after a collection: what lies between it and "allocated" was garbage. SPDX-License-Identifier: MIT
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CALLS = 100
PROGRAM = """
import gc, json, sys

doc = {"device": "sensor-17", "version": [1, 4, 2], "online": True, "location": None, "name": "Kitchen", "readings": [
    {"time": 1700000000 + 60 * i, "temperature": 20.5 + i / 8, "humidity": 40 + i, "status": "ok", "tags": ["a", "indoor"]} for i in range(19)]}
text = json.dumps(doc)
what, calls = (json.loads, text) if sys.argv[1] == "loads" else (json.dumps, doc), int(sys.argv[2])
function, argument = what
if calls >= 0:
    for i in range(calls):
        function(argument)
else:
    gc.collect()
    before = gc.mem_alloc()
    result = function(argument)
    allocated = gc.mem_alloc() - before
    gc.collect()
    print(len(text), allocated, gc.mem_alloc() - before)
"""


def instructions(binary, program, what, calls):
    with tempfile.NamedTemporaryFile() as f:
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={f.name}", binary, program, what, str(calls)]
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ours", default=os.path.join(ROOT, "build", "hirune"))
    parser.add_argument("--other")
    arguments = parser.parse_args()
    binaries = [arguments.ours] + ([arguments.other] if arguments.other else [])
    with tempfile.NamedTemporaryFile("w", suffix=".py") as f:
        f.write(PROGRAM)
        f.flush()
        for what in ("loads", "dumps"):
            for binary in binaries:
                count = (instructions(binary, f.name, what, CALLS) - instructions(binary, f.name, what, 0)) // CALLS
                size, allocated, kept = subprocess.run([binary, f.name, what, "-1"], capture_output=True, text=True, check=True).stdout.split()
                print(f"{what} of {size} bytes: {count:,} instructions, {int(allocated):,} bytes allocated, {int(kept):,} kept  {binary}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
