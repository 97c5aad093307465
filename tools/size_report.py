#!/usr/bin/env python3
"""Code size of a board's image by source file and by subsystem.

Reads the linker's map when the build has one: then each figure is what lies in the image, after unused sections were
dropped, with the C library and the compiler's helpers as files of their own. Without a map it adds up the objects.
Text is code and constants; data and bss are RAM.

Usage: size_report.py BUILD_DIR [--size TOOL] [--limit BYTES]. Exit code 1 above the limit (190 KB unless given).
SPDX-License-Identifier: MIT
"""
import argparse
import collections
import glob
import os
import re
import subprocess
import sys

# An input section of a map: name, address, size, file; ld breaks the line after a long name.
SECTION = re.compile(r"^ (\.[^\s]+|COMMON)\s+0x([0-9a-f]+)\s+0x([0-9a-f]+)\s+(\S.*)$")
DATA = re.compile(r"\.(data|sdata|tdata|init_array|fini_array)")
BSS = re.compile(r"(\.(bss|sbss|tbss|noinit)|COMMON)")
UNLOADED = re.compile(r"\.(debug|comment|note|xtensa|xt\.|stab|ARM\.attributes|riscv|gnu|strtab|symtab|shstrtab)")


def short_name(path):
    """`src/obj/list.c` for an object of the repository, `libc.a(memcpy)` for a member of a library."""
    archive = re.match(r"(.*?)([^/]+\.a)\((.+)\)$", path)
    if archive and not archive.group(2).startswith("libhirune"):
        return f"{archive.group(2)}({re.sub(r'[.](c|S)?[.]?(o|obj)$', '', archive.group(3))})"
    member = archive.group(3) if archive else path
    match = re.search(r"(?:^|/)((?:src|ports|gen|cmake)/.*?)\.(?:o|obj)$", path)
    return match.group(1) if match else re.sub(r"\.(o|obj)$", "", member)


def subsystem(name):
    if ".a(" in name:
        return "toolchain: " + name.split("(")[0]
    return os.path.dirname(name) or "toolchain: start files"


def from_map(path):
    """{file: [text, data, bss]}"""
    with open(path, encoding="utf-8", errors="replace") as f:
        text = f.read()
    start = text.find("Linker script and memory map")
    text = re.sub(r"^( \S+)\n\s+(0x)", r"\1 \2", text[start:], flags=re.M)
    sizes = collections.defaultdict(lambda: [0, 0, 0])
    for line in text.splitlines():
        match = SECTION.match(line)
        if not match or UNLOADED.match(match.group(1)):
            continue
        section, address, size, name = match.groups()
        if int(size, 16) and (int(address, 16) or section == "COMMON"):
            kind = 2 if BSS.match(section) else 1 if DATA.match(section) else 0
            sizes[short_name(name)][kind] += int(size, 16)
    return sizes


def from_objects(build, tool):
    sizes = {}
    objects = sorted(glob.glob(os.path.join(build, "**", "*.o"), recursive=True)
                     + glob.glob(os.path.join(build, "**", "*.obj"), recursive=True))
    for path in objects:
        row = subprocess.run([tool, path], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()[1]
        sizes[short_name(path)] = [int(x) for x in row.split()[:3]]
    return sizes


def table(rows, title):
    print(f"{'text':>8} {'data':>6} {'bss':>6}  {title}")
    for name, (text, data, bss) in sorted(rows.items(), key=lambda item: (-item[1][0], item[0])):
        if text or data or bss:
            print(f"{text:8d} {data:6d} {bss:6d}  {name}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--size", default="xtensa-lx106-elf-size", help="the toolchain's size program")
    parser.add_argument("--limit", type=int, default=190 * 1024, help="bytes of text (194560)")
    opts = parser.parse_args()
    maps = glob.glob(os.path.join(opts.build, "*.map"))
    sizes = from_map(maps[0]) if maps else from_objects(opts.build, opts.size)
    if not sizes:
        sys.exit(f"size_report: no map and no objects in {opts.build}")
    groups = collections.defaultdict(lambda: [0, 0, 0])
    for name, row in sizes.items():
        groups[subsystem(name)] = [a + b for a, b in zip(groups[subsystem(name)], row)]
    table(sizes, "file")
    print()
    table(groups, "subsystem")
    total = [sum(row[i] for row in sizes.values()) for i in range(3)]
    print(f"{total[0]:8d} {total[1]:6d} {total[2]:6d}  total; the limit of text is {opts.limit}")
    return 1 if total[0] > opts.limit else 0


if __name__ == "__main__":
    sys.exit(main())
