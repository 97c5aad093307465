#!/usr/bin/env python3
"""Fails on a source file above 800 lines whose opening comment gives no reason (a line `Size: <reason>`), and lists
functions above 60 lines, which is where reading one stops being one look.

Usage: check_size.py [-q] [ROOT]; -q leaves out the list. SPDX-License-Identifier: MIT
"""
import os
import re
import sys

FILE_LINES = 800
FUNCTION_LINES = 60
TOPS = ("src", "include", "ports", "tools", "bench", "defs", "pylib")
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


def check(root):
    """(problems, long functions) below root."""
    problems, long_functions = [], []
    for top in TOPS:
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in sorted(names):
                if not name.endswith((".c", ".h", ".py", ".def", ".S")):
                    continue
                path = os.path.join(folder, name)
                with open(path, encoding="utf-8") as f:
                    lines = f.read().split("\n")
                shown = os.path.relpath(path, root)
                if len(lines) > FILE_LINES + 1 and not REASON.search("\n".join(lines[:OPENING_LINES])):
                    problems.append(f"{shown}: {len(lines) - 1} lines and no `Size:` reason in its opening comment")
                if name.endswith((".c", ".h")):
                    long_functions += [
                        (length, f"{shown}:{line}: {function} has {length} lines")
                        for line, length, function in functions(lines) if length > FUNCTION_LINES]
    return problems, [text for _, text in sorted(long_functions, reverse=True)]


def main():
    arguments = [a for a in sys.argv[1:] if a != "-q"]
    root = arguments[0] if arguments else os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    problems, long_functions = check(root)
    for line in problems + ([] if "-q" in sys.argv else long_functions):
        print(line)
    print(f"check_size: {len(problems)} problems, {len(long_functions)} functions above {FUNCTION_LINES} lines")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
