#!/usr/bin/env python3
"""Fails on an include that breaks the layering of docs and ARCHITECTURE.md.

  base <- mem <- obj <- {compile, vm} <- ports;  src/lib and ports/minimal see include/hirune/ alone;  src/debug sees
  all;  include/hirune includes itself and the C library;  vm may use compile's one exported header;  headers below
  gen/ are for obj and up, but the generated part of include/hirune is for everybody who may see include/hirune.

Usage: check_layers.py [ROOT]. SPDX-License-Identifier: MIT
"""
import os
import re
import sys

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.M)
C_LIBRARY = {
    "assert.h", "complex.h", "ctype.h", "errno.h", "fenv.h", "float.h", "inttypes.h", "iso646.h", "limits.h",
    "locale.h", "math.h", "setjmp.h", "signal.h", "stdalign.h", "stdarg.h", "stdatomic.h", "stdbool.h", "stddef.h",
    "stdint.h", "stdio.h", "stdlib.h", "stdnoreturn.h", "string.h", "tgmath.h", "time.h", "uchar.h", "wchar.h",
    "wctype.h"}
# Formatted output, allocation and files are a port's business.
NOT_IN_CORE = {"stdio.h", "stdlib.h", "signal.h", "locale.h", "time.h"}

# What each layer may include, by the first folder of the name.
ALLOWED = {
    "base": {"base"},
    "mem": {"base", "mem", "hirune"},
    "obj": {"base", "mem", "obj", "hirune", "gen"},
    "compile": {"base", "mem", "obj", "compile", "hirune", "gen"},
    "vm": {"base", "mem", "obj", "vm", "hirune", "gen"},
    "lib": {"hirune"},
    "debug": {"base", "mem", "obj", "compile", "vm", "debug", "hirune", "gen"},
    "ports": {"base", "mem", "obj", "compile", "vm", "debug", "hirune", "gen"},
    "ports/minimal": {"hirune"},
    "include": {"hirune"},
}
EXCEPTIONS = {("vm", "compile/compile.h")}
LAYERS = set().union(*ALLOWED.values())


def layer_of(path):
    """Layer of a file by its path, or None where no rule holds."""
    parts = path.split("/")
    if path.startswith("ports/minimal/"):
        return "ports/minimal"
    if parts[0] == "ports":
        return "ports"
    if path.startswith("include/hirune/"):
        return "include"
    return parts[1] if parts[0] == "src" and len(parts) > 2 else None


def problem(path, layer, quote, name):
    """Why this include is wrong, or None."""
    first = name.split("/")[0]
    if "/" not in name:
        if quote == '"':
            return None if layer != "include" else "include/hirune names its files as <hirune/...>"
        if layer in ("ports", "debug"):
            return None
        if name not in C_LIBRARY:
            return f"<{name}> is not the C library"
        if layer not in ("include", "ports/minimal") and name in NOT_IN_CORE:
            return f"<{name}> is for ports"
        return None
    if ".." in name.split("/"):
        return "includes are named from src/, never by .."
    if first not in LAYERS:
        return None if layer in ("ports", "debug") else f"{first}/ is no layer"
    if first in ALLOWED[layer] or (layer, name) in EXCEPTIONS:
        return None
    return f"{layer} must not see {first}"


def check(root):
    """Problems found below root, as text lines, and the number of files read."""
    problems, count = [], 0
    for top in ("src", "include", "ports"):
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in sorted(names):
                path = os.path.relpath(os.path.join(folder, name), root)
                layer = layer_of(path)
                if not name.endswith((".c", ".h")) or layer is None:
                    continue
                count += 1
                if layer not in ALLOWED:
                    problems.append(f"{path}: src/{layer} is no layer of the design")
                    continue
                with open(os.path.join(root, path), encoding="utf-8") as f:
                    text = f.read()
                for match in INCLUDE.finditer(text):
                    why = problem(path, layer, match.group(1), match.group(2))
                    if why:
                        line = text.count("\n", 0, match.start()) + 1
                        problems.append(f"{path}:{line}: {match.group(2)}: {why}")
    return problems, count


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    problems, count = check(root)
    for line in problems:
        print(line)
    print(f"check_layers: {count} files, {len(problems)} problems")
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main())
