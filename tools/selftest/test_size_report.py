"""tools/size_report.py on a linker's map.
SPDX-License-Identifier: MIT
"""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import size_report  # noqa: E402

MAP = """
Archive member included to satisfy reference by file (symbol)

Discarded input sections

 .text.gone     0x0000000000000000       0x99 CMakeFiles/x.dir/main.c.obj

Linker script and memory map

.text           0x0000000040200000      0x100
 .text.a        0x0000000040200000       0x40 CMakeFiles/x.dir/main.c.obj
 .text.a_function_with_a_long_name
                0x0000000040200040       0x20 libhirune_core.a(list.c.obj)
 *fill*         0x0000000040200060        0x3 
 .rodata.b      0x0000000040200064       0x10 libhirune_core.a(rom.c.obj)
                0x0000000040200064                hr_rom_types
.data           0x000000003ffe8000        0x8
 .data.c        0x000000003ffe8000        0x8 /usr/lib/libc.a(libc_errno.c.o)
.bss            0x000000003ffe8010       0x10
 COMMON         0x000000003ffe8010       0x10 CMakeFiles/x.dir/__/__/src/vm/loop.c.obj
.debug_info     0x0000000000000000      0x500
 .debug_info    0x0000000000000000      0x500 CMakeFiles/x.dir/main.c.obj
 .debug_info    0x0000000000000500      0x500 CMakeFiles/x.dir/main.c.obj
"""


class SizeReport(unittest.TestCase):
    def test_map(self):
        with tempfile.NamedTemporaryFile("w", suffix=".map") as f:
            f.write(MAP)
            f.flush()
            sizes = size_report.from_map(
                f.name, lambda path: size_report.short_name(path, "xtensa", {"list.c": "src/obj/list.c"}), {}, {})
        self.assertEqual(dict(sizes), {
            "ports/xtensa/main.c": [0x40, 0, 0], "src/obj/list.c": [0x20, 0, 0], "(alignment)": [3, 0, 0],
            "gen/rom.c": [0x10, 0, 0], "libc.a(libc_errno)": [0, 8, 0], "src/vm/loop.c": [0, 0, 0x10]})

    def test_port(self):
        self.assertEqual(size_report.port_of("build/other", ["build/other/hirune-xtensa.map"]), "xtensa")
        self.assertEqual(size_report.port_of("build/m32/", []), "m32")

    def test_subsystems(self):
        self.assertEqual(size_report.subsystem("src/obj/list.c"), "src/obj")
        self.assertEqual(size_report.subsystem("libc.a(memcpy)"), "toolchain: libc.a")

    def test_summary(self):
        parts = size_report.summary({"src/obj": [20, 0, 0], "ports/xtensa": [3, 1, 2], "toolchain: libc.a": [4, 0, 0],
                                     "toolchain: libgcc.a": [1, 0, 0], "(alignment)": [2, 0, 0]})
        self.assertEqual((parts["obj"], parts["ports"], parts["libc"], parts["other"], parts["total"]), (20, 3, 5, 2, 30))


if __name__ == "__main__":
    unittest.main()
