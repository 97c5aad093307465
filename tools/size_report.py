#!/usr/bin/env python3
"""Code size of a board's image by source file and by subsystem.

Reads the linker's map when the build has one: then each figure is what lies in the image, after unused sections were
dropped, with the C library and the compiler's helpers as files of their own. Without a map it adds up the objects.
Text is code and constants; data and bss are RAM.

Usage: size_report.py BUILD_DIR [--size TOOL] [--limit BYTES]. The folder has the port's name, as build/xtensa. Exit
code 1 when there is more text than the limit (190,000 bytes).
SPDX-License-Identifier: MIT
"""
import argparse
import collections
import glob
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# An input section of a map: name, address, size, file.
SECTION = re.compile(r"^ (\.[^\s]+|COMMON)\s+0x([0-9a-f]+)\s+0x([0-9a-f]+)\s+(\S.*)$")
FILL = re.compile(r"^ \*fill\*\s+0x[0-9a-f]+\s+0x([0-9a-f]+)")
DATA = re.compile(r"\.(data|sdata|tdata|init_array|fini_array)")
BSS = re.compile(r"(\.(bss|sbss|tbss|noinit)|COMMON)")
UNLOADED = re.compile(r"\.(debug|comment|note|xtensa|xt\.|stab|ARM\.attributes|riscv|gnu|strtab|symtab|shstrtab)")


def source_paths():
    """{file name: path in the repository}: a library's members have no folder. Names are unique in src/, since a
    file's name is the prefix of its symbols."""
    paths = glob.glob(os.path.join(ROOT, "src", "**", "*.c"), recursive=True)
    return {os.path.basename(path): os.path.relpath(path, ROOT) for path in paths}


def short_name(path, port, sources):
    """`src/obj/list.c` for an object of the repository, `libc.a(memcpy)` for a member of a library."""
    path = re.sub(r"\.(o|obj)(\)?)$", r"\2", path)
    archive = re.match(r"(?:.*/)?([^/]+\.a)\((.+)\)$", path)
    if archive:
        library, member = archive.groups()
        if library.startswith("libhirune"):
            return sources.get(member, "gen/" + member)
        return f"{library}({re.sub(r'[.][cS]$', '', member)})"
    match = re.search(r"(?:^|/)((?:src|ports|gen)/.*)$", path)
    if match:
        return match.group(1)
    match = re.match(r"CMakeFiles/[^/]+\.dir/(.*)$", path)
    return f"ports/{port}/{match.group(1)}" if match else path


def subsystem(name):
    if ".a(" in name:
        return "toolchain: " + name.split("(")[0]
    return os.path.dirname(name) or name


def from_map(path, name_of):
    """{file: [text, data, bss]}"""
    with open(path, encoding="utf-8", errors="replace") as f:
        text = f.read()
    start = text.find("Linker script and memory map")
    # ld breaks the line after a long section name.
    text = re.sub(r"^( \S+)\n\s+(0x)", r"\1 \2", text[start:], flags=re.M)
    sizes = collections.defaultdict(lambda: [0, 0, 0])
    kind = None
    for line in text.splitlines():
        match = SECTION.match(line)
        if match and not UNLOADED.match(match.group(1)):
            section, address, size, name = match.groups()
            # Sections that were dropped stand in the map at address 0.
            if int(address, 16):
                kind = 2 if BSS.match(section) else 1 if DATA.match(section) else 0
                sizes[name_of(name)][kind] += int(size, 16)
        elif match or line.startswith("."):
            kind = None
        fill = FILL.match(line)
        if fill and kind is not None:
            sizes["(alignment)"][kind] += int(fill.group(1), 16)
    return sizes


def from_objects(build, tool, name_of):
    sizes = {}
    objects = sorted(glob.glob(os.path.join(build, "**", "*.o"), recursive=True)
                     + glob.glob(os.path.join(build, "**", "*.obj"), recursive=True))
    for path in objects:
        row = subprocess.run([tool, path], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()[1]
        sizes[name_of(os.path.relpath(path, build))] = [int(x) for x in row.split()[:3]]
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
    parser.add_argument("--limit", type=int, default=190000, help="bytes of text (190000)")
    opts = parser.parse_args()
    maps = [m for m in glob.glob(os.path.join(opts.build, "*.map")) if "selftest" not in m]
    sources = source_paths()

    def name_of(path):
        return short_name(path, os.path.basename(os.path.normpath(opts.build)), sources)

    sizes = from_map(maps[0], name_of) if maps else from_objects(opts.build, opts.size, name_of)
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
