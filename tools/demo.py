#!/usr/bin/env python3
"""Runs the memory experiment (bench/memory/experiment_*.py) on every target and prints one table beside what
MicroPython 1.29 printed for the same programs on an emulated Cortex-M3.

Exit code 1 when a run fails, or one of these does not hold on a 32-bit target: the list held by const() costs no more
than the plain one; both come back exactly; a list of ten small ints takes 56 bytes or less; the plain program uses
1,180 bytes or less; the board and the 32-bit PC agree to the byte.

Usage: demo.py [--target NAME=COMMAND ...]. SPDX-License-Identifier: MIT
"""
import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(ROOT, "bench", "memory")
VARIANTS = ("const", "plain", "none")
# The ESP32 of the experiment: 110 KB of heap, 15 KB of C stack. The board's image has these sizes by its linker script.
SIZES = ["-X", "heapsize=110K", "-X", "stacksize=15K"]
TARGETS = {
    "64-bit": [os.path.join(ROOT, "build", "hirune")] + SIZES,
    "32-bit": [os.path.join(ROOT, "build", "hirune-m32")] + SIZES,
    "Xtensa": [sys.executable, os.path.join(ROOT, "tools", "run_board.py")],
}
ROWS = (
    ("used", "used before the local list"),
    ("list", "the local list"),
    ("freed", "freed by del globals()['xyz']"),
    ("peak", "peak while compiling"),
    ("empty", "used by an interpreter that did nothing"),
)
# Measured with MicroPython 1.29, Cortex-M3 under QEMU, heap 140,032 bytes, program sent to the REPL.
MICROPYTHON = {
    "const": {"used": 2080, "list": 64, "freed": 0, "peak": 4173, "empty": 272},
    "plain": {"used": 1968, "list": 64, "freed": 64, "peak": 4079},
    "none": {"used": 1792, "list": 64, "peak": 3731},
}


COPIES = tempfile.mkdtemp(prefix="hirune")


def run(command, program):
    # The same absolute path everywhere: its text is in the heap, as sys.path[0], sys.argv[0] and __file__.
    done = subprocess.run(command + [os.path.join(COPIES, program)], cwd=FOLDER, env=dict(os.environ, MICROPYPATH=""), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    text = done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} {program} ended with exit code {done.returncode}:\n{text}")
    return text


def figures(text):
    """What one run of the experiment shows, in bytes."""
    used = [int(x) for x in re.findall(r"^GC: total: \d+, used: (\d+), free: \d+", text, re.M)]
    if len(used) < 3:
        sys.exit("the report lacks its `GC: total` lines:\n" + text)
    row = {"used": used[0], "list": used[1] - used[0], "left": used[2] - used[0]}
    if len(used) > 3:
        row["freed"] = used[2] - used[3]
    peak = re.search(r"^mem: total=\d+, current=\d+, peak=(\d+)", text, re.M)
    if peak:
        row["peak"] = int(peak.group(1))
    return row


def measure(command):
    table = {variant: figures(run(command, f"experiment_{variant}.py")) for variant in VARIANTS}
    table["const"]["empty"] = int(run(command, "empty.py").split()[-1])
    return table


def broken_promises(name, table):
    if name == "64-bit":
        return  # the figures of mission and design are for 32-bit words
    const, plain = table["const"], table["plain"]
    if const["used"] > plain["used"]:
        yield f"{name}: const() costs {const['used'] - plain['used']} bytes more than a plain list"
    for variant in ("const", "plain"):
        if table[variant]["left"] != 0:
            yield f"{name}: the local list leaves {table[variant]['left']} bytes behind ({variant})"
    if not plain["freed"] == plain["list"]:
        yield f"{name}: del of the plain global frees {plain['freed']} of {plain['list']} bytes"
    # A constant list is in RAM as the plain one is, or costs nothing and so gives nothing back.
    if const["used"] - const["freed"] != plain["used"] - plain["freed"]:
        yield f"{name}: the constant global leaves bytes behind"
    if name != "64-bit":
        if plain["list"] > 56:
            yield f"{name}: the list takes {plain['list']} bytes, not 56"
        if plain["used"] > 1180:
            yield f"{name}: the plain program uses {plain['used']} bytes, not 1180"


def print_table(tables):
    print(" " * 42 + "".join(f"{name:^24}" for name in tables))
    print(f"{'bytes':42}" + "".join(f"{variant:>8}" for _ in tables for variant in VARIANTS))
    for key, title in ROWS:
        cells = [table[variant].get(key, "-") for table in tables.values() for variant in VARIANTS]
        print(f"{title:42}" + "".join(f"{cell:>8}" for cell in cells))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--target", action="append", metavar="NAME=COMMAND", help="instead of the three of the build")
    opts = parser.parse_args()
    targets = TARGETS
    if opts.target:
        targets = {name: shlex.split(command) for name, command in (t.split("=", 1) for t in opts.target)}
    shutil.copytree(FOLDER, COPIES, dirs_exist_ok=True)
    tables = {name: measure(command) for name, command in targets.items()}
    for name, command in targets.items():
        print(f"--- {name}: experiment_const.py ---\n{run(command, 'experiment_const.py')}")
    print_table({"MicroPython, Cortex-M3": MICROPYTHON, **tables})
    problems = [text for name, table in tables.items() for text in broken_promises(name, table)]
    if "32-bit" in tables and "Xtensa" in tables and tables["32-bit"] != tables["Xtensa"]:
        problems.append("the board and the 32-bit PC differ")
    shutil.rmtree(COPIES)
    for text in problems:
        print("NOT MET", text)
    print("every promise is kept" if not problems else f"{len(problems)} promises are not kept")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
