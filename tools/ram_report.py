#!/usr/bin/env python3
"""Static RAM of a linked image (.data and .bss), symbol by symbol, biggest first.

    ram_report.py [ELF] [--top N]

The total is that of the sections, as `size` shows it; what no symbol accounts for is listed as alignment. For an
image with the board linker script's symbols, the heap and the C stack follow; they are not part of the total.
Default ELF: build/hirune-xtensa.elf. SPDX-License-Identifier: MIT
"""
import argparse
import os
import struct
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHT_PROGBITS, SHT_SYMTAB, SHT_NOBITS = 1, 2, 8
SHF_WRITE, SHF_ALLOC = 1, 2


class Image:
    """Sections and symbols of a 32- or 64-bit little-endian ELF file."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.data = data = file.read()
        if data[:4] != b"\x7fELF" or data[5] != 1:
            sys.exit("ram_report: %s is not a little-endian ELF file" % path)
        self.wide = data[4] == 2
        (table,) = struct.unpack_from("<Q" if self.wide else "<I", data, 0x28 if self.wide else 0x20)
        size, count, names = struct.unpack_from("<HHH", data, 0x3A if self.wide else 0x2E)
        layout = "<IIQQQQII" if self.wide else "<IIIIIIII"
        rows = [struct.unpack_from(layout, data, table + i * size) for i in range(count)]
        self.sections = [
            {"name": self.text(rows[names][4] + row[0]), "type": row[1], "flags": row[2], "address": row[3],
             "offset": row[4], "size": row[5], "link": row[6]}
            for row in rows
        ]

    def text(self, offset):
        return self.data[offset : self.data.index(b"\0", offset)].decode()

    def symbols(self):
        """(name, address, size, section index, is function or object or untyped)"""
        for section in self.sections:
            if section["type"] != SHT_SYMTAB:
                continue
            strings = self.sections[section["link"]]["offset"]
            step = 24 if self.wide else 16
            for at in range(section["offset"], section["offset"] + section["size"], step):
                if self.wide:
                    name, info, _, index, address, size = struct.unpack_from("<IBBHQQ", self.data, at)
                else:
                    name, address, size, info, _, index = struct.unpack_from("<IIIBBH", self.data, at)
                if info & 15 < 3:
                    yield self.text(strings + name), address, size, index


def static_ram(image):
    """(total bytes, [(bytes, section, symbol)] biggest first)"""
    total, rows = 0, []
    for index, section in enumerate(image.sections):
        wanted = SHF_ALLOC | SHF_WRITE
        if section["flags"] & wanted != wanted or section["type"] not in (SHT_PROGBITS, SHT_NOBITS):
            continue
        total += section["size"]
        seen, named = set(), 0
        for name, address, size, home in image.symbols():
            if home == index and size and address not in seen:
                seen.add(address)
                named += size
                rows.append((size, section["name"], name))
        if section["size"] > named:
            rows.append((section["size"] - named, section["name"], "(alignment)"))
    return total, sorted(rows, key=lambda row: (-row[0], row[1:]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("elf", nargs="?", default=os.path.join(ROOT, "build", "hirune-xtensa.elf"))
    parser.add_argument("--top", type=int, default=0, help="only the N biggest (0: all)")
    options = parser.parse_args()
    image = Image(options.elf)
    total, rows = static_ram(image)
    shown = rows[: options.top] if options.top else rows
    for size, section, name in shown:
        print("%7d  %-8s %s" % (size, section, name))
    if len(shown) < len(rows):
        print("%7d  %-8s %d more" % (sum(row[0] for row in rows[len(shown) :]), "", len(rows) - len(shown)))
    print("%7d  static RAM (data + bss)" % total)
    bounds = {name: address for name, address, _, _ in image.symbols() if name.startswith("__")}
    for label, low, high in (("heap", "__heap_start", "__heap_end"), ("C stack", "__stack_limit", "__stack_top")):
        if low in bounds and high in bounds:
            print("%7d  %s" % (bounds[high] - bounds[low], label))
    return 0


if __name__ == "__main__":
    sys.exit(main())
