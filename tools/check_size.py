#!/usr/bin/env python3
"""Fails on a source file above 800 lines whose opening comment gives no reason (a line `Size: <reason>`), and on a
function above 60 lines, which is where reading one stops being one look, that LONG does not list with its reason.

Usage: check_size.py [ROOT]. SPDX-License-Identifier: MIT
"""
import ast
import os
import re
import sys

FILE_LINES = 800
FUNCTION_LINES = 60
# (file, function): (lines it may have, why it is one function)
LONG = {
    ("src/vm/loop.c", "run"): (700, "the dispatch loop: every opcode's short way jumps to the next, with the frame in registers"),
}
TOPS = ("src", "include", "ports", "tools", "bench", "defs", "pylib", "tests")
# Programs that are tests are not read for their style.
PROGRAMS = re.compile(r"tests/(?!fuzz/[^_]|image/|prompt/|unit/|capi/|oom/[^_/]*$|conformance/[^/]*$).*\.py$")
OPENING_LINES = 40
REASON = re.compile(r"^[\s*/#]*Size: \S", re.M)


def functions(lines):
    """(first line number, length, name) of the functions of a formatted C file: clang-format puts a definition's
    closing brace, and only closing braces of outermost things, into the first column."""
    start, name = None, None
    for number, line in enumerate(lines, 1):
        if start is None:
            match = re.match(r"[A-Za-z_].*?(\w+)\(", line)
            if match and not line.startswith(("typedef", "struct", "enum", "union", "#")):
                start, name = number, match.group(1)
        if start is not None and line.rstrip().endswith(";") and not line.startswith((" ", "}", "\t")):
            start = None  # a prototype, or a variable
        elif start is not None and line.startswith("}"):
            yield start, number - start + 1, name
            start = None


def python_functions(text):
    """The same of a Python file."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.lineno, node.end_lineno - node.lineno + 1, node.name


def sources(root):
    """(path below root, its lines) of everything that is written by hand and read as code."""
    for top in TOPS:
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in sorted(names):
                path = os.path.relpath(os.path.join(folder, name), root)
                if name.endswith((".c", ".h", ".py", ".def", ".S")) and not PROGRAMS.match(path):
                    with open(os.path.join(root, path), encoding="utf-8") as f:
                        yield path, f.read().rstrip("\n").split("\n")


def survey(root):
    """([(lines, path)], [(lines, path, first line, function)]), the largest first."""
    files, found = [], []
    for path, lines in sources(root):
        files.append((len(lines), path))
        if path.endswith((".c", ".h")):
            rows = functions(lines)
        else:
            rows = python_functions("\n".join(lines)) if path.endswith(".py") else ()
        found += [(length, path, line, name) for line, length, name in rows]
    return sorted(files, reverse=True), sorted(found, reverse=True)


def check(root):
    files, found = survey(root)
    problems = []
    for length, path in files:
        if length > FILE_LINES:
            with open(os.path.join(root, path), encoding="utf-8") as f:
                if not REASON.search("\n".join(f.read().split("\n")[:OPENING_LINES])):
                    problems.append(f"{path}: {length} lines and no `Size:` reason in its opening comment")
    for length, path, line, name in found:
        limit = LONG.get((path, name), (FUNCTION_LINES, ""))[0]
        if length > limit:
            problems.append(f"{path}:{line}: {name} has {length} lines, {limit} are allowed (LONG of check_size.py)")
    long_ones = {(path, name) for length, path, _, name in found if length > FUNCTION_LINES}
    problems += [f"{path}: {name} needs no line in LONG of check_size.py" for path, name in LONG
                 if os.path.exists(os.path.join(root, path)) and (path, name) not in long_ones]
    return problems


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    problems = check(root)
    for line in problems:
        print(line)
    print(f"check_size: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
