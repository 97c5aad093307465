#!/usr/bin/env python3
"""The allocation-failure sweep (tests/oom/sweep.c), and the budget of what the programs in tests/oom/_programs allocate.

    sweep.py                  those programs with each of their allocations failing, on the 32-bit debug build. Fails as well when together
                              they leave out an opcode, built-in type, built-in function or module, or when one needs more allocations
                              or a larger heap than tests/oom/budget.txt says
    sweep.py --rewrite        the same, then writes the budget anew
    sweep.py STRIDE MOST      every program below tests/ with allocation 1, 1 + STRIDE, ... failing, up to MOST, on the 64-bit debug build

Ends with `N passed, N failed, N skipped`. SPDX-License-Identifier: MIT
"""
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAMS = os.path.join("tests", "oom", "_programs")
BUDGET = os.path.join(ROOT, "tests", "oom", "budget.txt")
HEAD = """# What the programs in tests/oom/_programs need on the 32-bit debug build: allocations, and bytes of the least heap in which they run.
# Written by `tools/sweep.py --rewrite`; `tools/sweep.py` fails when a figure is higher.
"""
AREAS = ("lang", "types", "modules", "programs")
# No built-in type has these: the row is there for classes that look it up.
NOT_TO_COVER = {"member wrapper.__matmul__"}


def sweep(preset, options, programs):
    """Lines of output; exits when the sweep could not be run at all. Programs leave files behind when they are cut short: they run in a folder
    that goes away, by names that are the same everywhere, since names take memory."""
    command = [os.path.join(ROOT, "build", preset, "oom_sweep"), "-j", os.environ.get("JOBS", "2"), *options, *programs]
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(os.path.join(ROOT, "tests"), os.path.join(folder, "tests"))
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True, errors="replace", check=False)
    lines = done.stdout.splitlines()
    if not lines or not re.fullmatch(r"\d+ passed, \d+ failed, \d+ skipped", lines[-1]):
        sys.exit(f"{command[0]} ended with code {done.returncode}")
    return lines


def python_files(folder):
    return sorted(os.path.join(where, name) for where, _, names in os.walk(folder) for name in names if name.endswith(".py"))


def read_budget():
    if not os.path.exists(BUDGET):
        return {}
    with open(BUDGET, encoding="ascii") as f:
        rows = [line.split() for line in f if not line.startswith("#")]
    return {name: (int(allocations), int(size)) for name, allocations, size in rows}


def compare(needed, budget):
    """Faults: what is above its budget, or has none."""
    faults = []
    for name, figures in needed.items():
        for what, now, limit in zip(("allocations", "bytes"), figures, budget.get(name, (None, None))):
            if limit is None or now > limit:
                faults.append(f"FAIL {name}: {now} {what}, the budget is {limit}: less, or tools/sweep.py --rewrite")
            elif now < limit:
                print(f"{name}: {now} {what} instead of {limit}: tools/sweep.py --rewrite")
    return faults + [f"FAIL {name}: is gone, but not from the budget" for name in budget.keys() - needed.keys()]


def check_programs(rewrite):
    names = [n for n in sorted(os.listdir(os.path.join(ROOT, PROGRAMS))) if n.endswith(".py")]
    lines = sweep("m32-debug", ["-w"], [os.path.join(PROGRAMS, n) for n in names])
    needed, faults = {}, []
    for line in lines[:-1]:
        row = re.fullmatch(r"(\w+\.py) (\d+) (\d+)", line)
        missing = re.fullmatch(r"not covered: (.+)", line)
        if row:
            needed[row[1]] = int(row[2]), int(row[3])
        elif not missing:
            print(line)
        elif missing[1] not in NOT_TO_COVER:
            faults.append(f"FAIL {line}")
    if rewrite:
        with open(BUDGET, "w", encoding="ascii") as f:
            f.write(HEAD + "".join(f"{n} {needed[n][0]} {needed[n][1]}\n" for n in sorted(needed)))
    else:
        faults += compare(needed, read_budget())
    for name in sorted(needed):
        print("%-24s %6d allocations %6d bytes" % (name, *needed[name]))
    print(*faults, sep="\n")
    passed, failed, skipped = map(int, re.findall(r"\d+", lines[-1]))
    return passed + 1 - bool(faults), failed + bool(faults), skipped


def main(argv):
    if argv in ([], ["--rewrite"]):
        passed, failed, skipped = check_programs(bool(argv))
    elif len(argv) == 2 and all(a.isdigit() for a in argv):
        files = [p for area in AREAS for p in python_files(os.path.join("tests", area))]
        lines = sweep("debug", ["-s", argv[0], "-m", argv[1]], files)
        print(*lines[:-1], sep="\n")
        passed, failed, skipped = map(int, re.findall(r"\d+", lines[-1]))
    else:
        sys.exit(__doc__)
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return failed != 0


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
