#!/usr/bin/env python3
"""MicroPython's own suite, by its own runner, compared with the list of tests that are known to differ.

    mp_suite.py TESTS BINARY --standard OTHER [--target 32]   what OTHER (MicroPython's standard build) passes, BINARY is to pass
    mp_suite.py TESTS --board IMAGE                           on the emulated board, over a serial pty

TESTS is the folder tests/ of a checkout of MicroPython. A test that differs stands in tests/differences/micropython_suite.txt, one
a line: the targets (64, 32, board; a comma between them), its path, the reason. Fails if another one differs, or one of the list does
not. The table of them in docs/DIFFERENCES.md is written by tools/gen_differences.py. --keep FOLDER keeps outputs of failures.

The board needs pyserial in the Python that runs this. SPDX-License-Identifier: MIT
"""
import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LIST = os.path.join(ROOT, "tests", "differences", "micropython_suite.txt")
FOLDERS = "basics float unicode import io misc stress micropython cmdline".split()
BOARD_FOLDERS = "basics float unicode misc stress micropython".split()  # the runner's choice for a board, but for extmod


def read_list():
    """{path: (targets, reason)}"""
    rows = {}
    with open(LIST, encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                targets, path, reason = line.rstrip("\n").split(None, 2)
                rows[path] = (targets.split(","), reason)
    return rows


def run(tests, folders, results, instance, environment):
    """{path: "pass", "fail" or "skip"}, as their runner has it."""
    command = [sys.executable, "run-tests.py", "-j2", "-r", results, *instance, "-d", *folders]
    done = subprocess.run(command, cwd=tests, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace", check=False)
    path = os.path.join(results, "_results.json")
    if not os.path.exists(path):
        sys.exit("the runner has no results:\n" + done.stdout[-2000:])
    with open(path, encoding="utf-8") as f:
        return {row[0]: "fail" if row[1] == "ignored" else row[1] for row in json.load(f)["results"]}


def run_binary(tests, binary, results):
    environment = dict(os.environ, MICROPY_MICROPYTHON=os.path.abspath(binary))
    environment.pop("MICROPYPATH", None)
    return run(tests, FOLDERS, results, [], environment)


def run_board(tests, image, results):
    with tempfile.TemporaryDirectory() as folder:  # the board's files: no folder named io; their unittest, as `mip install unittest` puts it there
        unittest = os.path.abspath(os.path.join(tests, "../lib/micropython-lib/python-stdlib/unittest/unittest"))
        if os.path.isdir(unittest):
            os.symlink(unittest, os.path.join(folder, "unittest"))
        board = f"execpty:{sys.executable} {ROOT}/tools/run_board.py --image {os.path.abspath(image)} --folder {folder} --serial pty"
        return run(tests, BOARD_FOLDERS, results, ["-t", board], dict(os.environ))


def compare(target, wanted, ours):
    """Prints passes per folder and what is not as listed; True if all is."""
    listed = {path: reason for path, (targets, reason) in read_list().items() if target in targets}
    differ = {path for path in wanted if ours.get(path) != "pass"}
    for folder in dict.fromkeys(path.split("/")[0] for path in sorted(wanted)):
        of = [path for path in wanted if path.startswith(folder + "/")]
        print(f"{folder:12} {sum(path not in differ for path in of):4} of {len(of)}")
    for path in sorted(differ - set(listed)):
        print(f"DIFFERS     {path}: {ours.get(path, 'not run')}")
    for path in sorted(set(listed) - differ):
        print(f"LISTED      {path}: {ours.get(path, 'not run')}")
    passed = len(wanted) - len(differ)
    print(f"{passed} of {len(wanted)} = {100 * passed / len(wanted):.1f} %")
    return differ == set(listed)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tests")
    parser.add_argument("binary", nargs="?")
    parser.add_argument("--standard", help="MicroPython's standard build, of the same word size")
    parser.add_argument("--target", choices=["64", "32"], default="64")
    parser.add_argument("--board", metavar="IMAGE")
    parser.add_argument("--keep", metavar="FOLDER")
    options = parser.parse_args()
    if bool(options.board) == bool(options.binary and options.standard):
        parser.error("BINARY and --standard, or --board")
    with tempfile.TemporaryDirectory() as scratch:
        results = os.path.abspath(options.keep or os.path.join(scratch, "ours"))
        if options.board:
            ours = run_board(options.tests, options.board, results)
            print(collections.Counter(ours.values())["skip"], "skipped: they need a module, or a file, that the board has not")
            return not compare("board", [path for path in ours if ours[path] != "skip"], ours)
        theirs = run_binary(options.tests, options.standard, os.path.join(scratch, "theirs"))
        ours = run_binary(options.tests, options.binary, results)
        return not compare(options.target, [path for path in theirs if theirs[path] == "pass"], ours)


if __name__ == "__main__":
    sys.exit(main())
