"""check_recursion.py on a few lines of assembly.
SPDX-License-Identifier: MIT
"""
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import check_recursion  # noqa: E402


def function(name, *calls, globl=True):
    head = f"\t.globl\t{name}\n" if globl else ""
    return head + f"\t.type\t{name}, @function\n{name}:\n" + "".join(f"\tcall\t{c}\n" for c in calls)


class Calls(unittest.TestCase):
    def test_names(self):
        text = function("hr_a", "b", "*%rax") + function("b", "hr_a@PLT", "memcpy@PLT", globl=False)
        calls = check_recursion.read_calls([("src/obj/x.c", text)])
        self.assertEqual(calls, {"hr_a": {"x.c:b", "*"}, "x.c:b": {"hr_a", "memcpy"}})

    def test_cycles(self):
        calls = {"a": {"b"}, "b": {"c", "d"}, "c": {"a"}, "d": {"d"}, "e": {"a", "*"}}
        self.assertEqual(sorted(check_recursion.cycles(calls, set())), [["a", "b", "c"], ["d"]])
        self.assertEqual(check_recursion.cycles(calls, {"b"}), [["d"]])
        self.assertEqual(check_recursion.cycles(calls, {"c", "d"}), [])


if __name__ == "__main__":
    unittest.main()
