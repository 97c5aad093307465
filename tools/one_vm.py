#!/usr/bin/env python3
"""One source file for an image that has a single interpreter at a known address: one_vm.py SYMBOL IN OUT.

Every function that gets `struct hr_vm *vm` first also sets it to the address of SYMBOL. A link-time optimiser then drops the
argument wherever it sees the callers; what a table calls keeps it and ignores it. Lines keep their numbers and their file.
Used by cmake/hirune.cmake where a port sets HR_ONE_VM; the figures are in docs/PORTING.md. Test: tools/selftest.
SPDX-License-Identifier: MIT
"""
import re
import sys

# As clang-format leaves it: it begins a line, and its parameters may go over several.
DEFINITION = re.compile(r"^(?!typedef\b)\w[\w *]*\(struct hr_vm \*vm\b[^;{}]*\) \{", re.MULTILINE)


def rewrite(text, symbol, path):
    """The text of a C file whose functions know that their interpreter is `symbol`."""
    text = DEFINITION.sub(lambda match: f"{match[0]} vm = &{symbol};", text)
    return f'extern struct hr_vm {symbol};\n#line 1 "{path}"\n{text}'


def main():
    symbol, source, target = sys.argv[1:]
    with open(source, encoding="utf-8") as f:
        text = f.read()
    with open(target, "w", encoding="utf-8") as f:
        f.write(rewrite(text, symbol, source))


if __name__ == "__main__":
    main()
