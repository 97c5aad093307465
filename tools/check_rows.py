#!/usr/bin/env python3
"""Checks that no row of defs/ is left over. Opcodes, types, functions and modules that nothing runs are found by tools/sweep.py; here

1. an error: C code says HR_E_<name>, or the row is of a series that C code counts through (SERIES);
2. a name of names.def: C code says HR_SYM(<name>) or HR_SYM_<name>, or no other row makes it a symbol anyway: then it is there for programs.

Usage: check_rows.py [ROOT]. Test: tools/selftest/test_checks.py. SPDX-License-Identifier: MIT
"""
import glob
import os
import re
import sys

import gen_defs

SERIES = ("text_help_", "text_codec_")
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)


class Rows(gen_defs.Defs):
    """Keeps apart what names.def lists and what other rows make symbols."""

    def names_row(self, indented, text):
        if not self.listed:
            self.declared = set(self.names.values()) | set(self.modules) | {t.pyname for t in self.types.values()}
        super().names_row(indented, text)


def words_of_code(root):
    """The identifiers of all C code, with HR_SYM(x) as HR_SYM_x."""
    words = set()
    for pattern in ("src/*/*.[ch]", "ports/*/*.[ch]", "include/hirune/*.h", "tests/unit/*.[ch]"):
        for path in glob.glob(os.path.join(root, pattern)):
            with open(path, encoding="utf-8") as f:
                text = COMMENT.sub(" ", f.read())
            words.update(re.findall(r"\w+", re.sub(r"\bHR_SYM\(\s*(\w+)\s*\)", r"HR_SYM_\1", text)))
    return words


def check(root):
    """Problems, as text lines, and the number of rows read."""
    rows, words = Rows(os.path.join(root, "defs")), words_of_code(root)
    problems = [f"defs/errors.def: {name} is raised nowhere" for _, name, _ in rows.errors
                if "HR_E_" + name not in words and not name.startswith(SERIES)]
    identifiers = {text: name for name, text in rows.names.items() if isinstance(name, str)}
    problems += [f"defs/names.def: {text} is made by another row" for text in rows.listed
                 if text in rows.declared and "HR_SYM_" + identifiers[text] not in words]
    return problems, len(rows.errors) + len(rows.listed)


def main():
    problems, count = check(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    for line in problems:
        print(line)
    print(f"check_rows: {count} rows, {len(problems)} problems")
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main())
