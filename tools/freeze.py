#!/usr/bin/env python3
"""Compiles modules of pylib/ to images and writes them as a C file, so that they are part of a port's program.

    freeze.py --hirune BIN --out FILE [LIBRARY ...]    the libraries named, of pylib/frozen.txt; `all` for all of them

BIN runs here, and has the word size, the float width and the instruction set of the program the file is for (docs/IMAGE.md). The table that
comes of it is described in src/vm/frozen.h. Ends with an error if a module of pylib/ stands in no row, or one of a row is not there.
SPDX-License-Identifier: MIT
"""
import argparse
import os
import struct
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PYLIB = os.path.join(ROOT, "pylib")
MANIFEST = os.path.join(PYLIB, "frozen.txt")


def read_manifest():
    """{library: [file, ...]}"""
    rows = {}
    with open(MANIFEST, encoding="utf-8") as f:
        for line in f:
            words = line.split("#")[0].split()
            if words:
                rows[words[0]] = words[1:] or [words[0] + ".py"]
    return rows


def check(rows):
    """Every module stands in one row."""
    listed = [name for files in rows.values() for name in files]
    there = [os.path.relpath(os.path.join(folder, name), PYLIB) for folder, _, names in os.walk(PYLIB) for name in names if name.endswith(".py")]
    wrong = sorted(set(listed) ^ set(there)) + [name for name in set(listed) if listed.count(name) > 1]
    if wrong:
        sys.exit(f"{MANIFEST} and pylib/ do not agree about {', '.join(wrong)}")


def compile_files(hirune, files):
    """{file: image}. The name that a module sees as __file__ is .frozen/FILE."""
    images = {}
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(PYLIB, os.path.join(folder, ".frozen"))
        for name in files:
            out = os.path.join(folder, "image")
            subprocess.run([os.path.abspath(hirune), "--compile", f".frozen/{name}", "-o", out], cwd=folder, check=True, stdin=subprocess.DEVNULL)
            with open(out, "rb") as f:
                images[name] = f.read()
    return images


def rows_of_bytes(data):
    for i in range(0, len(data), 24):
        yield "    " + " ".join(f"{byte}," for byte in data[i:i + 24])


def symbols_of(image):
    """The names in an image (docs/IMAGE.md)."""
    (count,), at = struct.unpack_from("<I", image, 16), 32
    for _ in range(count):
        (length,) = struct.unpack_from("<H", image, at)
        yield image[at + 2:at + 2 + length]
        at += 2 + length


def rows_of_symbols(image):
    """The names as str objects (src/obj/str.h), one after the other, each at a granule."""
    word = image[4]
    for text in symbols_of(image):
        words = 1 + len(text) // word + 1
        flags = "HR_HEADER_RAW | HR_HEADER_WEAK" + " | HR_HEADER_FLAG" * text.isascii()
        padded = text.ljust((words - 1) * word - 1, b"\0") + bytes([(words - 1) * word - 1 - len(text)])
        values = struct.unpack(f"<{words - 1}{'Q' if word == 8 else 'I'}", padded) + (0,) * (words % 2)
        yield f"    HR_HEADER(HR_T_str, {flags}, {words}), " + " ".join(f"{value:#x}u," for value in values)


def write(path, images):
    lines = ["/* Written by tools/freeze.py. */", '#include "vm/frozen.h"', ""]
    table = []
    for number, (name, image) in enumerate(sorted(images.items())):
        package = name.endswith("/__init__.py")
        module = (name[:-len("/__init__.py")] if package else name[:-len(".py")]).replace("/", ".")
        lines += [f"static const _Alignas(16) unsigned char image_{number}[] = {{", *rows_of_bytes(image), "};"]
        lines += [f"static const _Alignas(16) hr_word symbols_{number}[] = {{", *rows_of_symbols(image), "    0", "};"]
        table.append(f'    {{"{module}", "{name}", image_{number}, sizeof image_{number}, symbols_{number}, {int(package)}}},')
    lines += ["", "const struct hr_frozen_module hr_frozen_modules[] = {", *table, "};"]
    lines += [f"const unsigned hr_frozen_count = {len(table)};", ""]
    with open(path, "w", encoding="ascii") as f:
        f.write("\n".join(lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hirune", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("libraries", nargs="+")
    options = parser.parse_args()
    rows = read_manifest()
    check(rows)
    libraries = rows if options.libraries == ["all"] else options.libraries
    unknown = [name for name in libraries if name not in rows]
    if unknown:
        sys.exit(f"{MANIFEST} has no {', '.join(unknown)}")
    write(options.out, compile_files(options.hirune, [name for library in libraries for name in rows[library]]))


if __name__ == "__main__":
    main()
