#!/usr/bin/env python3
"""Fails on a file that does not say in its opening comment what it is, and in `Tests:` which tests cover it.

Every C file, header and assembly file of src/, include/ and ports/, every table of defs/ and every module of pylib/ opens with a
comment (a doc string in Python) with the licence and, after `Tests:`, at least one path of a test, tool or benchmark.
All paths there must exist; `*` stands for anything. What drives tests, tools/ and bench/ need the comment and the licence
only; programs that are tests need nothing.

Usage: check_headers.py [ROOT]. SPDX-License-Identifier: MIT. Tests: tools/selftest/test_checks.py
"""
import glob
import os
import re
import sys

from check_size import sources

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
COVERED = ("src/", "include/", "ports/", "defs/", "pylib/")
MEASURED = ("bench/programs/", "bench/memory/")  # small programs, some for other interpreters too
LICENCE = "SPDX-License-Identifier: MIT"
PATH = re.compile(r"\b(?:tests|tools|bench|ports)/[\w*./\[\]-]*[\w*\]]")
C_COMMENT = re.compile(r"\s*(/\*.*?\*/)", re.S)
# Lines of # before a doc string or behind it belong to it; a first line that says what runs the file does not.
HASHES = r"(?:#[^\n]*\n)*"
TEXT_COMMENT = re.compile(r"(?:#![^\n]*\n)?(" + HASHES + r"(?:[ru]?\"\"\".*?\"\"\"\n)?" + HASHES + ")", re.S)


def opening(path, text):
    """The text of the comment or doc string that a file begins with, joined to one line; or an empty one."""
    match = (C_COMMENT if path.endswith((".c", ".h", ".S")) else TEXT_COMMENT).match(text + "\n")
    lines = match.group(1).split("\n") if match else []
    return " ".join(re.sub(r"^[ \t]*[*#]?[ \t]*", "", line) for line in lines).strip()


def problems_of(root, path, lines):
    text = opening(path, "\n".join(lines))
    if not text:
        return ["does not open with a comment"]
    problems = [] if LICENCE in text or path.startswith(MEASURED) else [f"its opening comment has no {LICENCE}"]
    if not path.startswith(COVERED):
        return problems
    if "Tests:" not in text:
        return problems + ["its opening comment has no `Tests:`"]
    named = PATH.findall(text.split("Tests:", 1)[1])
    problems += [f"Tests: {name} does not exist" for name in named if not glob.glob(os.path.join(root, name))]
    return problems if named else problems + ["Tests: names no path"]


def check(root):
    found, count = [], 0
    for path, lines in sources(root):
        count += 1
        found += [f"{path}: {problem}" for problem in problems_of(root, path, lines)]
    return found, count


def main():
    found, count = check(sys.argv[1] if len(sys.argv) > 1 else ROOT)
    for line in found:
        print(line)
    print(f"check_headers: {count} files, {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
