#!/usr/bin/env python3
"""Compiles modules of pylib/ and writes what came of it as C constants, so that they are part of a port's program.

    freeze.py --hirune BIN --out FILE [--without NAMES] LIBRARY ...    the libraries named, of pylib/frozen.txt; `all` for all of them
    freeze.py --hirune BIN LIBRARY ...                                 prints the bytes that each of them takes by itself

BIN runs here, and has the word size, the float width and the instruction set of the program the file is for: the C file asserts it. Its images
(docs/IMAGE.md) become objects as in a heap whose references the C compiler fills in; src/obj/frozen.h tells what is made of them. NAMES: the modules
that the program does without, as for gen_rom.py, which numbers the names that are in ROM anyhow. Ends with an error if a module of pylib/ stands in no
row, or one of a row is not there.
SPDX-License-Identifier: MIT
"""
import argparse
import os
import struct
import subprocess
import sys
import tempfile

from gen_defs import Defs

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PYLIB = os.path.join(ROOT, "pylib")
MANIFEST = os.path.join(PYLIB, "frozen.txt")
FOLDER = ".frozen"
FLAGS = {1: "HR_HEADER_RAW", 8: "HR_HEADER_FLAG"}  # those that an image has
IMAGE_SYMBOL, IMAGE_REFERENCE = 16, 16  # src/vm/image.h


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
        os.symlink(PYLIB, os.path.join(folder, FOLDER))
        for name in files:
            out = os.path.join(folder, "image")
            subprocess.run([os.path.abspath(hirune), "--compile", f"{FOLDER}/{name}", "-o", out], cwd=folder, check=True, stdin=subprocess.DEVNULL)
            with open(out, "rb") as f:
                images[name] = f.read()
    return images


class Image:
    """An image taken apart: its header, the texts of its symbols, the symbol of each global, its objects and chunks."""

    def __init__(self, data):
        _, self.word, self.float, self.boxed, _, self.opcodes, _, symbols, globals_, objects, chunks = struct.unpack_from("<4s4B6I", data)
        self.data, self.at = data, 32
        self.symbols = [self.take(*self.numbers("H")) for _ in range(symbols)]
        self.align()
        self.globals = self.numbers("H" * globals_)
        self.align()
        self.objects = [self.read_object() for _ in range(objects)]
        self.chunks = self.numbers("I" * chunks)

    def take(self, n):
        self.at += n
        return self.data[self.at - n:self.at]

    def numbers(self, letters):
        return struct.unpack("<" + letters, self.take(struct.calcsize("<" + letters)))

    def words(self, n):
        return self.numbers(("Q" if self.word == 8 else "I") * n)

    def align(self):
        self.at += -self.at % (2 * self.word)

    def read_object(self):
        """(type number, flags, its words)"""
        (header,) = self.words(1)
        bits = 16 if self.word == 8 else 10
        found = header >> 4 & (1 << bits) - 1, header & 15, self.words((header >> 4 + bits) - 1)
        self.align()
        return found


def hash_of(text):
    """hr_bits_hash() of src/base/bits.h."""

    def mix(h, group):
        return ((h << 5 | h >> 27) & 0xFFFFFFFF ^ group) * 0x9E3779B1 & 0xFFFFFFFF

    h = len(text)
    for i in range(0, len(text), 4):
        h = mix(h, int.from_bytes(text[i:i + 4], "little"))
    h = (h ^ h >> 15) * 0x85EBCA77 & 0xFFFFFFFF
    return h ^ h >> 13


class Rom:
    """hr_frozen_objects as it grows: C expressions, a word each. Values are C expressions too."""

    def __init__(self, defs, image):
        self.number = {text.encode(): number for text, number in defs.number.items()}
        self.types = [t.name for t in defs.type_list]
        self.word, self.float, self.boxed, self.opcodes = image.word, image.float, image.boxed, image.opcodes
        self.words, self.places, self.symbols = [], {}, {}

    def add(self, kind, flags, words):
        at = len(self.words)
        self.words += [f"H({kind}, {' | '.join(flags) or '0'}, {len(words) + 1})", *words]
        self.words += ["W(0)"] * (len(self.words) % 2)
        return f"O({at})"

    def once(self, kind, flags, words):
        """The same for what nothing tells from its equals."""
        key = kind, tuple(flags), tuple(words)
        if key not in self.places:
            self.places[key] = self.add(kind, flags, words)
        return self.places[key]

    def text(self, kind, flags, text):
        """A str or bytes: src/obj/object.h."""
        room = (len(text) // self.word + 1) * self.word - 1
        padded = text.ljust(room, b"\0") + bytes([room - len(text)])
        words = struct.unpack(f"<{len(padded) // self.word}{'Q' if self.word == 8 else 'I'}", padded)
        return self.once(kind, ["HR_HEADER_RAW", *flags, *["HR_HEADER_FLAG"] * (kind == "str" and text.isascii())], [f"W({w:#x}u)" for w in words])

    def symbol(self, text):
        if text in self.number:
            return f"HR_IMMEDIATE({self.number[text]})"
        self.symbols[text] = self.text("str", ["HR_HEADER_WEAK"], text)
        return self.symbols[text]

    def tuple(self, values):
        return self.once("tuple", [], values) if values else "(hr_value)&hr_rom_empty_tuple"

    def object(self, image, number, values):
        kind, flags, words = image.objects[number]
        kind, flags = self.types[kind], [name for bit, name in FLAGS.items() if flags & bit]
        if kind == "tuple":
            return self.tuple([self.value(image, w, values) for w in words])
        if kind == "code":
            return self.add(kind, flags, [self.value(image, w, values) for w in words])
        if kind == "float" and (rom := self.float_in_rom(words)):
            return rom
        raw = [f"W({w:#x}u)" for w in words]
        return self.add(kind, flags, raw) if kind == "store" else self.once(kind, flags, raw)

    def float_in_rom(self, words):
        bits = sum(w << 8 * self.word * i for i, w in enumerate(words))
        known = [struct.pack("<f" if self.float == 4 else "<d", x) for x in (0.0, -0.0, float("inf"), float("-inf"), float("nan"))]
        data = bits.to_bytes(len(words) * self.word, "little")[:self.float]
        return f"(hr_value)&hr_rom_floats[{known.index(data)}]" if data in known else None

    def value(self, image, word, values):
        """What a word of an object in an image stands for; values: of the objects before."""
        if word & 1 or word & 3 == 2:  # small int, tagged float
            return f"W({word:#x}u)"
        if word & 7 == 0:
            return values[word // IMAGE_REFERENCE - 1]
        n = word >> (4 if self.word == 8 else 3)
        return self.symbol(image.symbols[n - IMAGE_SYMBOL]) if n >= IMAGE_SYMBOL else f"HR_IMMEDIATE({n})"

    def module(self, name, file, image):
        """A row of hr_frozen_modules."""
        values = []
        for number in range(len(image.objects)):
            values.append(self.object(image, number, values))
        names = [self.symbol(image.symbols[n]) for n in image.globals]
        folder = self.text("str", [], os.path.dirname(f"{FOLDER}/{file}").encode()) if file.endswith("/__init__.py") else "HR_UNDEF"
        return (f"    {{{self.symbol(name.encode())}, {self.text('str', [], f'{FOLDER}/{file}'.encode())}, {folder}, "
                f"{self.tuple(names)}, {self.tuple([values[n] for n in image.chunks])}}}, /* {name} */")

    def symbol_table(self):
        """Places (granule + 1) of the symbols, by their hashes, 0 where none is; a power of two, at most 3/4 full."""
        places = 1
        while 4 * len(self.symbols) > 3 * places:
            places *= 2
        table = [0] * places
        for text, place in self.symbols.items():
            i = hash_of(text)
            while table[i % places]:
                i += 1
            table[i % places] = int(place[2:-1]) // 2 + 1
        if max(table) > 0xFFFF:
            sys.exit("the names of frozen modules do not lie within 65,535 granules")
        return table


def rows_of(items, count):
    for i in range(0, len(items), count):
        yield "    " + " ".join(f"{item}," for item in items[i:i + count])


def lay_out(images, defs):
    """(Rom, rows of hr_frozen_modules)"""
    images = {name: Image(data) for name, data in images.items()}
    rom = Rom(defs, next(iter(images.values())))
    for image in images.values():  # first, since their places are to be small numbers
        for text in image.symbols:
            rom.symbol(text)
    modules = []
    for file, image in sorted(images.items()):
        name = file[:-len(".py")].removesuffix("/__init__").replace("/", ".")
        modules.append(rom.module(name, file, image))
    return rom, modules


def size(images, defs):
    rom, modules = lay_out(images, defs)
    return rom.word * (len(rom.words) + 5 * len(modules)) + 2 * len(rom.symbol_table())


def write(path, images, defs):
    rom, modules = lay_out(images, defs)
    table = rom.symbol_table()
    lines = [
        "/* Written by tools/freeze.py. */", '#include "obj/frozen.h"', "", '#include "gen/opcodes.h"', '#include "obj/type.h"', "",
        f"_Static_assert(HR_OPCODE_SET == {rom.opcodes:#x}u && sizeof(hr_word) == {rom.word} && sizeof(hr_float) == {rom.float} &&",
        f'                   HR_BOXED_FLOATS == {rom.boxed},', '               "compiled by a command of another kind");', "",
        "#define W(word) ((hr_value)(hr_word)(word))", "#define H(type, flags, words) W(HR_HEADER(HR_T_##type, flags, words))",
        "#define O(at) ((hr_value)&hr_frozen_objects[at])", "",
        "const hr_value hr_frozen_objects[] HR_ROM_ALIGNED = {", *rows_of(rom.words, 8), "};",
        f"const size_t hr_frozen_words = {len(rom.words)};", "",
        "const uint16_t hr_frozen_symbols[] = {", *rows_of(table, 16), "};", f"const unsigned hr_frozen_symbol_mask = {len(table) - 1};", "",
        "const struct hr_frozen_module hr_frozen_modules[] = {", *modules, "};", f"const unsigned hr_frozen_count = {len(modules)};", ""]
    with open(path, "w", encoding="ascii") as f:
        f.write("\n".join(lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hirune", required=True)
    parser.add_argument("--out")
    parser.add_argument("--without", default="")
    parser.add_argument("libraries", nargs="+")
    options = parser.parse_args()
    rows = read_manifest()
    check(rows)
    libraries = rows if options.libraries == ["all"] else options.libraries
    unknown = [name for name in libraries if name not in rows]
    if unknown:
        sys.exit(f"{MANIFEST} has no {', '.join(unknown)}")
    defs = Defs(os.path.join(ROOT, "defs"), options.without.split(",") if options.without else [])
    if options.out:
        write(options.out, compile_files(options.hirune, [name for library in libraries for name in rows[library]]), defs)
        return
    for library in libraries:
        print(library, size(compile_files(options.hirune, rows[library]), defs))


if __name__ == "__main__":
    main()
