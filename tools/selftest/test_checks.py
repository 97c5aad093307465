"""The check scripts, each on a small tree that is right and on trees with one thing wrong.
SPDX-License-Identifier: MIT
"""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

TOOLS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, TOOLS)

import check_docs  # noqa: E402
import check_headers  # noqa: E402
import check_layers  # noqa: E402
import check_rows  # noqa: E402
import check_size  # noqa: E402
import check_symbols  # noqa: E402
import survey  # noqa: E402


class Tree(unittest.TestCase):
    def setUp(self):
        self.root = tempfile.mkdtemp()

    def tearDown(self):
        shutil.rmtree(self.root)

    def write(self, name, text):
        path = os.path.join(self.root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)


class Rows(Tree):
    def test_what_nothing_uses_is_found(self):
        self.write("defs/types/core.def", "type object\n    method copy hr_object_copy (self)\ntype TypeError base=object\n")
        self.write("defs/names.def", "empty=\"\" copy data __add__\n")
        self.write("defs/errors.def", 'TypeError\n    used "a"\n    left_over "b"\n    text_help_0 "c"\n')
        self.write("defs/opcodes.def", "")
        self.write("defs/intrinsics.def", "")
        self.write("src/obj/a.c", "f(HR_E_used, HR_SYM(empty)); /* HR_E_left_over HR_SYM(copy) */\n")
        problems, count = check_rows.check(self.root)
        self.assertEqual([p.split()[1] for p in problems], ["left_over", "copy"])
        self.assertEqual(count, 7)
        self.write("src/obj/b.c", "f(HR_E_left_over, HR_SYM_copy);\n")
        self.assertEqual(check_rows.check(self.root)[0], [])


class Layers(Tree):
    def bad(self, path, include):
        self.write(path, f"/* x */\n#include {include}\n")
        problems, count = check_layers.check(self.root)
        self.assertEqual(count, 1)
        return len(problems)

    def test_upward_includes_are_found(self):
        for path, include in (("src/base/a.c", '"mem/heap.h"'), ("src/mem/a.c", '"obj/value.h"'),
                              ("src/obj/a.c", '"vm/vm.h"'), ("src/obj/a.h", '"compile/compile.h"'),
                              ("src/compile/a.c", '"vm/vm.h"'), ("src/vm/a.c", '"compile/lexer.h"'),
                              ("src/lib/a.c", '"obj/value.h"'), ("src/mem/a.c", '"gen/rom.h"'),
                              ("src/vm/a.c", '"debug/dump.h"'), ("src/base/a.c", "<stdio.h>"),
                              ("src/obj/a.c", "<unistd.h>"), ("src/obj/a.c", '"../vm/vm.h"'),
                              ("include/hirune/a.h", '"obj/value.h"'), ("include/hirune/a.h", '"value.h"'),
                              ("ports/minimal/a.c", '"vm/vm.h"'), ("src/extra/a.c", '"base/bits.h"')):
            with self.subTest(path=path, include=include):
                self.assertEqual(self.bad(path, include), 1)
                os.remove(os.path.join(self.root, path))

    def test_downward_includes_pass(self):
        for path, include in (("src/mem/a.c", '"base/bits.h"'), ("src/obj/a.c", '"gen/rom.h"'),
                              ("src/vm/a.c", '"compile/compile.h"'), ("src/lib/a.c", "<hirune/native.h>"),
                              ("src/lib/a.c", "<math.h>"), ("src/debug/a.c", '"vm/vm.h"'),
                              ("ports/unix/a.c", "<termios.h>"), ("ports/unix/a.c", '"vm/vm.h"'),
                              ("include/hirune/a.h", "<hirune/value.h>"), ("include/hirune/a.h", "<stdint.h>")):
            with self.subTest(path=path, include=include):
                self.assertEqual(self.bad(path, include), 0)
                os.remove(os.path.join(self.root, path))


class Size(Tree):
    def test_long_file_needs_a_reason(self):
        self.write("src/obj/a.c", "/* a */\n" + "int x;\n" * 799)
        self.assertEqual(check_size.check(self.root), [])
        self.write("src/obj/a.c", "/* a */\n" + "int x;\n" * 800)
        self.assertEqual(len(check_size.check(self.root)), 1)
        self.write("src/obj/a.c", "/* a\n * Size: one table\n */\n" + "int x;\n" * 800)
        self.assertEqual(check_size.check(self.root), [])

    def test_long_functions_fail(self):
        body = "    x++;\n" * 59
        self.write("src/obj/a.c", "int f(int x);\n\nint f(int x) {\n" + body + "}\n\n"
                   + "static struct s *g(int x,\n                   int y) {\n" + body + "}\n"
                   + "int short_one(int x) {\n" + body[9:] + "}\n")
        self.write("tools/b.py", "def h():\n" + "    pass\n" * 60)
        self.write("tests/lang/program.py", "def h():\n" + "    pass\n" * 60)
        self.assertEqual([t.split(": ")[1].split(",")[0] for t in check_size.check(self.root)],
                         ["g has 62 lines", "h has 61 lines", "f has 61 lines"])

    def test_listed_functions(self):
        long_one = "int run(int x) {\n" + "    x++;\n" * 650 + "}\n"
        self.write("src/vm/loop.c", long_one)
        self.assertEqual(check_size.check(self.root), [])
        self.write("src/vm/loop.c", long_one[:-2] + "    x++;\n" * 50 + "}\n")
        self.assertEqual(len(check_size.check(self.root)), 1)
        self.write("src/vm/loop.c", "int run(int x) {\n}\n")
        self.assertEqual(len(check_size.check(self.root)), 1, "a row that nothing needs goes")


class Headers(Tree):
    def problems(self, path, text):
        self.write("tests/lang/a.py", "")
        self.write(path, text)
        problems = check_headers.check(self.root)[0]
        os.remove(os.path.join(self.root, path))
        return len(problems)

    def test_what_is_right(self):
        c = "/* A thing.\n * Tests: tests/lang, tests/lang/*.py.\n * SPDX-License-Identifier: MIT\n */\n"
        for path, text in (("src/obj/a.c", c), ("ports/x/a.S", c), ("include/hirune/a.h", c),
                           ("defs/a.def", "# Rows. Tests: tests/lang\n# SPDX-License-Identifier: MIT\nx\n"),
                           ("pylib/a.py", '"""A module. Tests: tests/lang/a.py."""\n# SPDX-License-Identifier: MIT\nx = 1\n'),
                           ("tools/a.py", '#!/usr/bin/env python3\n"""A tool. SPDX-License-Identifier: MIT"""\n'),
                           ("tests/types/a.py", "print(1)\n"), ("bench/programs/a.py", "# A program.\n")):
            with self.subTest(path=path):
                self.assertEqual(self.problems(path, text), 0)

    def test_what_is_found(self):
        licence = "SPDX-License-Identifier: MIT"
        for path, text in (("src/obj/a.c", "int x;\n"), ("src/obj/a.c", f"/* {licence} */\n"),
                           ("src/obj/a.c", f"/* Tests: many. {licence} */\n"), ("src/obj/a.c", "/* Tests: tests/lang */\n"),
                           ("src/obj/a.c", f"/* Tests: tests/gone. {licence} */\n"),
                           ("src/obj/a.c", f"int x;\n/* Tests: tests/lang. {licence} */\n"),
                           ("pylib/a.py", f"# {licence}\n"), ("tools/a.py", "#!/usr/bin/env python3\nimport sys\n")):
            with self.subTest(path=path, text=text):
                self.assertEqual(self.problems(path, text), 1)


class Survey(unittest.TestCase):
    def test_figures_may_drift_a_little(self):
        shown = "| `src/vm` | 36,000 | - |\n| all | 188,000 | 1,000 |\n"
        self.assertEqual(survey.differences(shown, shown.replace("36,000", "36,900").replace("- |", "? |", 1)), [])
        self.assertEqual(len(survey.differences(shown, shown.replace("36,000", "38,000"))), 1)
        self.assertEqual(len(survey.differences(shown, shown.replace("- |", "5 |", 1))), 1)
        self.assertEqual(len(survey.differences("largest: `a.c` 700.", "largest: `b.c` 700.")), 1)
        self.assertEqual(survey.differences(shown, shown + "| more |\n"), ["the section has other rows"])


class Docs(Tree):
    def problems(self, text):
        self.write("README.md", text)
        self.write("src/obj/list.c", "")
        self.write("docs/MEMORY.md", "")
        return len(check_docs.check(self.root)[0])

    def test_paths_that_exist(self):
        self.assertEqual(self.problems("`src/obj/list.c` `src/obj/` `src/obj/*.c:3` `list.c` [m](docs/MEMORY.md#x)\n"), 0)

    def test_names(self):
        self.write("src/obj/set.h", "/* As hr_set_b(). */\nint hr_set_a(int x); /* HR_SET_x, hr_set_ */\n")
        self.assertEqual(self.problems("hr_set_a HR_OP_ADD hr_slow_x"), 2)
        self.assertEqual(self.problems("`hr_set_c`"), 3)

    def test_folders_of_tests(self):
        os.makedirs(os.path.join(self.root, "tests", "lang"))
        self.write("docs/TESTING.md", "`tests/lang`")
        self.assertEqual(self.problems(""), 0)
        os.makedirs(os.path.join(self.root, "tests", "other"))
        self.assertEqual(self.problems(""), 1)

    def test_paths_that_do_not(self):
        for text in ("`src/obj/set.c`", "`gone.c`", "[m](docs/GONE.md)", "`src/vm/`", "`tests/gc/*`"):
            with self.subTest(text=text):
                self.assertEqual(self.problems(text), 1)

    def test_what_is_no_path(self):
        self.assertEqual(self.problems("`build/hirune` `a/b` `x.y` `make test` `tests/<area>` [w](https://e.org/x)\n"
                                       "```\n`src/obj/none.c`\n```\n"), 0)


class Symbols(Tree):
    def problems(self, source, text, callers=False):
        """Those of a small tree; that functions have no callers, only when it is asked for."""
        self.write(source, text)
        self.write("include/hirune/api.h",
                   "#define X(a) \\\n  hr_macro_x(a)\n/* hr_comment_x(1); */\ntypedef int (*hr_fn)(int);\n"
                   "int hr_list_len(int x); static inline int hr_api_one(void) { return hr_list_len(1); }\n")
        self.write("src/obj/list.c", "int hr_list_len(int x);\nint hr_list_len(int x) { return x; }\nint hr_obj_x;\n"
                   if source == "" else "int hr_list_len(int x) { return x; }\n")
        for folder, _, names in os.walk(os.path.join(self.root, "src")):
            for name in (name for name in names if name.endswith(".c")):
                path = os.path.join(folder, name)
                target = os.path.join(self.root, "build", "CMakeFiles", "x.dir", os.path.relpath(path, self.root) + ".o")
                os.makedirs(os.path.dirname(target), exist_ok=True)
                subprocess.run(["gcc", "-w", "-c", "-fno-builtin", path, "-o", target], check=True)
        problems = check_symbols.check(os.path.join(self.root, "build"), self.root, "nm")[0]
        return [p for p in problems if callers or not p.endswith("is used by no other file")]

    def test_clean(self):
        self.assertEqual(self.problems("src/obj/set.c", "int hr_set_len(void) { return 1; }\nstatic int f(void) { return 2; }\n"
                                       "const int hr_set_table[2] = {1, 2};\nint hr_set_g(void) { return f(); }\n"), [])

    def test_what_is_found(self):
        for source, text, what in (
                ("src/obj/set.c", "int hr_len(void) { return 1; }", "is not hr_set_*"),
                ("src/obj/set.c", "static int count;\nint hr_set_n(void) { return count++; }", "writable data"),
                ("src/obj/set.c", "int hr_set_count = 5;", "writable data"),
                ("src/obj/set.c", "void *malloc(unsigned long);\nvoid *hr_set_n(void) { return malloc(5); }", "uses malloc()"),
                ("src/lib/m.c", "int hr_vm_x(void);\nint hr_m_f(void) { return hr_vm_x(); }", "does not declare")):
            with self.subTest(text=text):
                problems = self.problems(source, text)
                self.assertEqual(len(problems), 1, problems)
                self.assertIn(what, problems[0])
                shutil.rmtree(self.root)
                os.makedirs(self.root)

    def test_what_one_file_uses_is_static(self):
        self.write("src/obj/str.c", "int hr_str_x(void) { return 1; }\nint hr_str_y(void) { return hr_str_x(); }\n")
        self.assertEqual(self.problems("src/vm/loop.c", "int hr_str_y(void);\nint hr_loop_a(void) { return hr_str_y(); }\n", True),
                         ["src/obj/str.c: hr_str_x is used by no other file", "src/vm/loop.c: hr_loop_a is used by no other file"])

    def test_rows_declare(self):
        self.write("build/gen/hirune/rows.h", "hr_value hr_list_sort(struct hr_vm *vm, int argc, hr_value *argv);\n")
        self.write("build/gen/slots.h", "hr_binary_fn hr_list_binary;\n")
        self.write("src/obj/list.h", "/* hr_list_sort(vm); */\nint hr_list_len(int);\nhr_value hr_list_sort(struct hr_vm *vm, int argc,\n"
                   "                      hr_value *argv);\nhr_value hr_list_binary(struct hr_vm *vm);\n")
        self.assertEqual(self.problems("src/obj/set.c", ""), ["src/obj/list.h: hr_list_binary is declared by its row",
                                                              "src/obj/list.h: hr_list_sort is declared by its row"])

    def test_api_must_be_defined(self):
        self.write("include/hirune/more.h", "void hr_more_f(void);\n")
        problems = self.problems("src/obj/set.c", "int hr_set_len(void) { return 1; }")
        self.assertEqual(problems, ["include/hirune/more.h: hr_more_f is declared and nowhere defined"])

    def test_library_may_use_the_api(self):
        self.assertEqual(self.problems("src/lib/m.c", "int hr_list_len(int);\nint hr_m_f(void) { return hr_list_len(1); }"), [])


if __name__ == "__main__":
    unittest.main()
