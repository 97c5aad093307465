#!/usr/bin/env python3
"""The largest files and functions and the code size of each subsystem, as the developer's section of README.md shows them.

Usage: survey.py [--most N] [--write | --check]. Reads the builds it finds in build/: release (its objects, before they are
linked: optimised as one unit, the program keeps no borders), arm and xtensa (what lies in the image). --write renews the section; --check
fails when a figure there is more than 3 % off, or the largest file or function is another.
SPDX-License-Identifier: MIT
"""
import argparse
import os
import re
import sys

import check_size
import size_report

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILDS = (("Xtensa, -Os", "xtensa", "xtensa-lx106-elf-"), ("Cortex-M3, -Os and -O2", "arm", "arm-none-eabi-"),
          ("64-bit, -O2", "release", ""))
PARTS = (("base", "`src/base`"), ("mem", "`src/mem`"), ("obj", "`src/obj`"), ("compile", "`src/compile`"), ("vm", "`src/vm`"),
         ("lib", "`src/lib`"), ("gen", "tables from `defs`"), ("pylib", "modules of `pylib`"), ("ports", "the port"),
         ("libc", "C library, compiler's helpers"), ("other", "literals, shared code, padding"), ("total", "all"))
TOLERANCE = 0.03
BEGIN, END = "<!-- survey: tools/survey.py --write -->\n", "<!-- end of survey -->\n"
NUMBER = re.compile(r"\d[\d,]*")


def code_sizes(folder, prefix):
    """{part: bytes of text} of build/<folder>, None when there is no such build."""
    build = os.path.join(ROOT, "build", folder)
    image = os.path.join(build, "hirune" if folder == "release" else f"hirune-{folder}.elf")
    if not os.path.exists(image):
        return None
    sizes = size_report.sizes_of(build, prefix + "size", prefix + "nm")
    kept = {name: row for name, row in sizes.items() if not name.startswith("ports/minimal")}
    return size_report.summary(size_report.by_subsystem(kept))


def section(most):
    """(text of the section, builds that are missing); of files and functions the largest `most`."""
    files, found = check_size.survey(ROOT)
    lines = [f"{len(files)} files, half of them up to {files[len(files) // 2][0]} lines; the largest: "
             + ", ".join(f"`{path}` {length}" for length, path in files[:most]) + ".",
             f"{len(found)} functions, half of them up to {found[len(found) // 2][0]} lines; the largest: "
             + ", ".join(f"`{name}` in `{path}` {length}" for length, path, _, name in found[:most]) + ".", ""]
    columns = [code_sizes(folder, prefix) for _, folder, prefix in BUILDS]
    lines += ["| bytes of text | " + " | ".join(title for title, _, _ in BUILDS) + " |", "|---|---|---|---|"]
    for part, shown in PARTS:
        cells = ["?" if sizes is None else f"{sizes[part]:,}" if sizes[part] else "-" for sizes in columns]
        lines.append(f"| {shown} | " + " | ".join(cells) + " |")
    missing = [folder for (_, folder, _), sizes in zip(BUILDS, columns) if sizes is None]
    return "\n".join(lines) + "\n", missing


def figures(cell):
    return [int(number.replace(",", "")) for number in NUMBER.findall(cell)]


def near(shown, now):
    """A cell of the README beside what is true now: the same words, figures within the tolerance. `?` is not known here."""
    if now.strip() == "?":
        return True
    if NUMBER.sub("0", shown) != NUMBER.sub("0", now):
        return False
    return all(abs(a - b) <= max(TOLERANCE * b, 100 if b > 1000 else 10) for a, b in zip(figures(shown), figures(now)))


def differences(shown, now):
    rows, rows_now = shown.strip().split("\n"), now.strip().split("\n")
    if len(rows) != len(rows_now):
        return ["the section has other rows"]
    return [f"{a}\n  is now\n{b}" for a, b in zip(rows, rows_now)
            if a.count("|") != b.count("|") or not all(near(x, y) for x, y in zip(a.split("|"), b.split("|")))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--most", type=int, help="files and functions to name (10; in README.md the largest one)")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--check", action="store_true")
    opts = parser.parse_args()
    text, missing = section(opts.most or (1 if opts.write or opts.check else 10))
    path = os.path.join(ROOT, "README.md")
    with open(path, encoding="utf-8") as f:
        readme = f.read()
    before, rest = readme.split(BEGIN)
    shown, after = rest.split(END)
    if opts.write:
        if missing:
            sys.exit(f"survey: no build/{missing[0]}")
        with open(path, "w", encoding="utf-8") as f:
            f.write(before + BEGIN + "\n" + text + "\n" + END + after)
    elif opts.check:
        problems = differences(shown, text)
        for problem in problems:
            print("README.md: " + problem)
        print(f"survey: {len(problems)} problems" + "".join(f", no build/{folder}" for folder in missing))
        return 1 if problems else 0
    else:
        print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
