"""tools/one_vm.py on functions as clang-format leaves them.
SPDX-License-Identifier: MIT
"""
import os
import sys
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tools"))
sys.dont_write_bytecode = True

import one_vm  # noqa: E402


def rewritten(text):
    return one_vm.rewrite(text, "the_vm", "a/b.c").split("\n", 2)[2]


class Rewrite(unittest.TestCase):
    def test_the_head_declares_and_keeps_the_place(self):
        self.assertEqual(one_vm.rewrite("x\n", "the_vm", "a/b.c"), 'extern struct hr_vm the_vm;\n#line 1 "a/b.c"\nx\n')

    def test_definitions(self):
        for head in ("static hr_value f(struct hr_vm *vm) {", "struct hr_array *hr_list_array(struct hr_vm *vm, hr_value v) {",
                     "HR_NORETURN void f(struct hr_vm *vm, int a,\n                   void (*each)(struct hr_vm *, void *)) {"):
            self.assertEqual(rewritten(head + "\n    g(vm);\n}\n"), head + " vm = &the_vm;\n    g(vm);\n}\n")

    def test_what_defines_nothing_stays(self):
        for text in ("static hr_value f(struct hr_vm *vm, int a);\n\nint x[] = {", "typedef void f(struct hr_vm *vm);\n",
                     "static int f(struct hr_object *o, struct hr_vm *vm) {\n", "    if (f(struct hr_vm *vm)) {\n"):
            self.assertEqual(rewritten(text), text)


if __name__ == "__main__":
    unittest.main()
