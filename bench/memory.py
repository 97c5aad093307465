#!/usr/bin/env python3
"""Prints what things cost in RAM: the experiment, an object of each kind, the compile peak, a half-freed heap and the depth
of recursion, on the 32-bit PC build and on the emulated board, beside MicroPython's figures.

    bench/memory.py [--target NAME=COMMAND ...]

A command gets the path of a program; any Python that has gc.mem_alloc() will do. Exit code 1 when a program fails, or
when a figure that has a limit is beyond it. SPDX-License-Identifier: MIT
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
sys.path.insert(0, os.path.join(ROOT, "tools"))
import demo  # noqa: E402

TARGETS = {name: demo.TARGETS[name] for name in ("32-bit", "Xtensa")}
# MicroPython 1.29 on an emulated Cortex-M3, heap 140,032 bytes; and the most that Hirune may take.
OBJECTS = (
    ("instance, 3 attributes", 48, 16), ("instance, empty", 16, 8), ("closure", 48, 24), ("tuple of 3", 32, 16),
    ("float", 16, 0), ("int of 40 bits", 32, 16), ("str of 5", 32, 16), ("list of 10 ints", 64, 56), ("list, empty", 32, 8),
    ("dict of 5", 64, 56), ("class, 3 methods", 176, 120), ("generator", "48-80", 40), ("raise and catch", 48, 32),
)
KILOBYTES = (1, 2, 5, 10, 20, 50, 100)
LINES = (680, 1360, 2720)
FUNCTION = '''def function_%(n)d(first, second, third=3):
    total = first + second * third
    for index in range(total):
        if index %% 3 == second:
            total += index
        else:
            print("at", index, total)
    while total > first:
        total -= second
    return [total, first, second]
'''


def run(command, path):
    done = subprocess.run(command + [path], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          cwd=os.path.dirname(path), env=dict(os.environ, MICROPYPATH=""), timeout=300, check=False)
    return done.returncode, done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")


def pairs(command, name):
    """{name: number} of a program that prints lines `name: number`."""
    status, text = run(command, os.path.join(ROOT, "bench", "memory", name))
    if status != 0:
        sys.exit(f"{' '.join(command)} {name}:\n{text}")
    return {key: int(value) for key, value in re.findall(r"^(.+): (\d+)$", text, re.M)}


def compile_peak(command, folder, kilobytes):
    """Bytes above what the program holds while its text, which has so many KB and no function twice, is compiled."""
    path = os.path.join(folder, f"peak_{kilobytes}.py")
    text, n = "import gc, micropython\ngc.collect()\nused = gc.mem_alloc()\n", 0
    body = FUNCTION % {"n": 0} + "gc.collect()\n"  # the function before is garbage by now
    while len(text) < kilobytes * 1000:
        text += body
        n += 1
    with open(path, "w", encoding="ascii") as f:
        f.write(text + "print(micropython.mem_peak() - used)\n")
    status, output = run(command, path)
    return int(output.split()[-1]) if status == 0 else "-"


def room(command, folder, lines):
    """Bytes in use after a program of so many lines of ordinary functions was loaded; `-` if it did not fit."""
    path = os.path.join(folder, f"lines_{lines}.py")
    with open(path, "w", encoding="ascii") as f:
        f.write("".join(FUNCTION % {"n": n} for n in range(lines // 10)) + "import gc\ngc.collect()\nprint(gc.mem_alloc())\n")
    status, output = run(command, path)
    return int(output.split()[-1]) if status == 0 else "-"


class Table:
    def __init__(self, targets):
        self.targets = targets
        self.problems = []

    def title(self, text):
        print(f"\n{text:44}{'MicroPython':>14}" + "".join(f"{name:>14}" for name in self.targets))

    def row(self, label, other, values, most=None, least=None):
        """most, least: limits of every target's value."""
        for name, value in zip(self.targets, values):
            if value == "-" or (most is not None and value > most) or (least is not None and value < least):
                self.problems.append(f"{name}: {label}: {value}, wanted {'at most' if most is not None else 'at least'} "
                                     f"{most if most is not None else least}")
        print(f"{label:44}{other:>14}" + "".join(f"{value:>14}" for value in values), flush=True)


def experiment(table, targets):
    shutil.copytree(demo.FOLDER, demo.COPIES, dirs_exist_ok=True)
    figures = {name: demo.measure(command) for name, command in targets.items()}
    shutil.rmtree(demo.COPIES)
    for variant in demo.VARIANTS:
        table.title(f"experiment, {variant} global list")
        for key, label in demo.ROWS:
            values = [figures[name][variant].get(key) for name in targets]
            if None not in values:
                table.row(label, demo.MICROPYTHON[variant].get(key, "-"), values)
    for name in targets:
        table.problems += demo.broken_promises(name, figures[name])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", action="append", metavar="NAME=COMMAND", help="instead of the two of the build")
    options = parser.parse_args()
    targets = TARGETS
    if options.target:
        targets = {name: shlex.split(command) for name, command in (t.split("=", 1) for t in options.target)}
    table = Table(targets)
    experiment(table, targets)
    table.title("bytes of an object")
    found = {name: pairs(command, "objects.py") for name, command in targets.items()}
    for label, other, most in OBJECTS:
        table.row(label, other, [found[name][label] for name in targets], most=most)
    with tempfile.TemporaryDirectory(prefix="hirune-memory-") as folder:
        table.title("compile peak above what is held, by source")
        for kilobytes in KILOBYTES:
            table.row(f"{kilobytes} KB", "-", [compile_peak(c, folder, kilobytes) for c in targets.values()], most=4096 + 400)
        table.title("in use with so many lines of functions")
        for lines in LINES:
            values = [room(command, folder, lines) for command in targets.values()]
            table.row(f"{lines} lines", {680: "fits", 1360: "MemoryError"}.get(lines, "-"), values,
                      most=112640 if lines <= 1360 else None)
    table.title("heap half freed in holes of 100 bytes")
    found = [pairs(command, "half_freed.py") for command in targets.values()]
    table.row("free", 68688, [f["free"] for f in found])
    table.row("largest block", 3420, [f["largest"] for f in found])
    table.row("largest block, percent of free", 4, [f["largest"] * 100 // f["free"] for f in found], least=95)
    table.title("depth of f(n)")
    table.row("calls", 49, [pairs(command, "recursion.py")["depth"] for command in targets.values()], least=1500)
    print()
    for text in table.problems:
        print("NOT MET", text)
    print("every limit is kept" if not table.problems else f"{len(table.problems)} limits are not kept")
    return 1 if table.problems else 0


if __name__ == "__main__":
    sys.exit(main())
