#!/usr/bin/env python3
"""Code size of a board's image by source file and by subsystem.

Reads the linker's map when the build has one: then each figure is what lies in the image, after unused sections were
dropped, with the C library and the compiler's helpers as files of their own. What link-time optimisation merged into
one object is told apart by its symbols: inlined code counts where it was inlined, code shared by the outliner
(ports/xtensa/outline) and static data are one line each. Without a map it adds up the objects. Text is code and
constants; data and bss are RAM.

Usage: size_report.py BUILD_DIR [--size TOOL] [--limit BYTES]. The port's name is that of the image, hirune-<port>, or
without one the folder's. Exit code 1 when there is more text than the limit (190,000 bytes).
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
FROZEN = "pylib/frozen.c"  # what tools/freeze.py writes into gen
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


def port_of(build, maps):
    """The image's name tells, hirune-<port>; without an image the folder's."""
    return os.path.basename(os.path.normpath(maps[0][:-len(".map")] if maps else build)).split("-")[-1]


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
        return match.group(1).replace("gen/frozen.c", FROZEN)
    match = re.match(r"CMakeFiles/[^/]+\.dir/(.*)$", path)
    return f"ports/{port}/{match.group(1)}" if match else path


def symbols_of(image, tool):
    """{symbol: (path of the source file that defines it or None, bytes of code)}, from the image's debug information.
    Functions that are one (equal ones that gcc folded, aliases) count once."""
    rows = subprocess.run([tool, "-l", "-S", image], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    symbols, seen = {}, set()
    for row in rows:
        match = re.match(r"(\S+) ([0-9a-f]+) (\w) ([^\t]+)(?:\t(.*):\d+)?$", row)
        if match:
            address, size, kind, name, path = match.groups()
            symbols[name] = (path, int(size, 16) if kind in "tT" and address not in seen else 0)
            seen.add(address)
    return symbols


def merged_name(section, sources):
    """The source file of a data section that came from the link-time optimiser: the debug information has no line for it,
    so that it goes by its prefix, hr_<file>_."""
    symbol = re.sub(r"^\.[a-z]+\.", "", section)
    match = re.match(r"hr_([a-z0-9]+)_", symbol)
    if match:
        return {"rom": "gen/rom.c", "frozen": FROZEN}.get(match.group(1)) or sources.get(match.group(1) + ".c", "gen/opcodes.c")
    return "(string literals)" if symbol.startswith("str") else "(static data)"


def merged_code(size, symbols, name_of, apart):
    """{source file: bytes} of all code of the link-time optimiser, besides the files in `apart`,
    which it did not see."""
    sizes = collections.Counter()
    for name, (path, code) in symbols.items():
        if re.match(r"hr_(tail|thunk|piece|enter|enter_thunk)_\d+_\d+$", name):
            sizes["(shared by the outliner)"] += code
        elif path and re.search(r"/(src|ports|gen)/", os.path.normpath(path)):
            name = name_of(os.path.relpath(path, ROOT))
            sizes[name] += 0 if name in apart else code
    sizes["(alignment)"] += size - sum(sizes.values())
    return sizes


def subsystem(name):
    if ".a(" in name:
        return "toolchain: " + name.split("(")[0]
    return os.path.dirname(name) or name


def from_map(path, name_of, symbols, sources):
    """{file: [text, data, bss]}"""
    with open(path, encoding="utf-8", errors="replace") as f:
        text = f.read()
    start = text.find("Linker script and memory map")
    # ld breaks the line after a long section name.
    text = re.sub(r"^( \S+)\n\s+(0x)", r"\1 \2", text[start:], flags=re.M)
    sizes = collections.defaultdict(lambda: [0, 0, 0])
    kind = None
    code_bytes = 0
    for line in text.splitlines():
        match = SECTION.match(line)
        if match and not UNLOADED.match(match.group(1)):
            section, address, size, name = match.groups()
            # Sections that were dropped stand in the map at address 0.
            if int(address, 16):
                kind = 2 if BSS.match(section) else 1 if DATA.match(section) else 0
                if ".ltrans" not in name:
                    sizes[name_of(name)][kind] += int(size, 16)
                elif section.startswith(".text"):
                    code_bytes += int(size, 16)
                else:
                    sizes[merged_name(section, sources)][kind] += int(size, 16)
        elif match or line.startswith("."):
            kind = None
        fill = FILL.match(line)
        if fill and kind is not None:
            sizes["(alignment)"][kind] += int(fill.group(1), 16)
    apart = {name for name, row in sizes.items() if row[0] and not name.startswith(("gen/", "src/"))}
    if code_bytes:
        for name, code in merged_code(code_bytes, symbols, name_of, apart).items():
            sizes[name][0] += code
    return sizes


def from_objects(build, tool, name_of):
    sizes = {}
    objects = sorted(glob.glob(os.path.join(build, "**", "*.o"), recursive=True)
                     + glob.glob(os.path.join(build, "**", "*.obj"), recursive=True))
    for path in objects:
        name = name_of(os.path.relpath(path, build))
        if "/tests/" not in name:  # programs besides the image
            row = subprocess.run([tool, path], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()[1]
            sizes[name] = [int(x) for x in row.split()[:3]]
    return sizes


def table(rows, title):
    print(f"{'text':>8} {'data':>6} {'bss':>6}  {title}")
    for name, (text, data, bss) in sorted(rows.items(), key=lambda item: (-item[1][0], item[0])):
        if text or data or bss:
            print(f"{text:8d} {data:6d} {bss:6d}  {name}")


def summary(groups):
    """{part: bytes of text} in the order of the layers, the C library and the compiler's helpers as libc; then the total."""
    parts = {name: 0 for name in ("base", "mem", "obj", "compile", "vm", "lib", "gen", "pylib", "ports", "libc", "other")}
    for name, (text, _, _) in groups.items():
        part = "libc" if name.startswith("toolchain") else name.split("/")[1] if name.startswith("src/") else name.split("/")[0]
        parts[part if part in parts else "other"] += text
    return {**parts, "total": sum(parts.values())}


def sizes_of(build, size, nm):
    """{file: [text, data, bss]} of a build, by its map if it has one, else by its objects."""
    maps = [m for m in glob.glob(os.path.join(build, "*.map")) if "selftest" not in m]
    sources = source_paths()

    def name_of(path):
        return short_name(path, port_of(build, maps), sources)

    if maps:
        return from_map(maps[0], name_of, symbols_of(maps[0][:-len(".map")] + ".elf", nm), sources)
    return from_objects(build, size, name_of)


def by_subsystem(sizes):
    groups = collections.defaultdict(lambda: [0, 0, 0])
    for name, row in sizes.items():
        groups[subsystem(name)] = [a + b for a, b in zip(groups[subsystem(name)], row)]
    return groups


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--size", default="xtensa-lx106-elf-size", help="the toolchain's size program")
    parser.add_argument("--nm", default="xtensa-lx106-elf-nm", help="the toolchain's nm program")
    parser.add_argument("--limit", type=int, default=190000, help="bytes of text (190000)")
    opts = parser.parse_args()
    sizes = sizes_of(opts.build, opts.size, opts.nm)
    if not sizes:
        sys.exit(f"size_report: no map and no objects in {opts.build}")
    groups = by_subsystem(sizes)
    table(sizes, "file")
    print()
    table(groups, "subsystem")
    total = [sum(row[i] for row in sizes.values()) for i in range(3)]
    print(f"{total[0]:8d} {total[1]:6d} {total[2]:6d}  total; the limit of text is {opts.limit}")
    print("text: " + ", ".join(f"{name} {size}" for name, size in summary(groups).items()))
    return 1 if total[0] > opts.limit else 0


if __name__ == "__main__":
    sys.exit(main())
