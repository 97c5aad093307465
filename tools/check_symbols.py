#!/usr/bin/env python3
"""Checks the symbols of the objects of a build.

1. The contract of a symbol can be found from its name. hr_<name>_* is defined in <name>.c, or in a file whose name
   begins so (int.c, intconv.c), or declared in some header; generated files too (hr_rom_* is in gen/rom.c). Ports may define what a linker or compiler asks for (main, __*).
2. Nothing in src/ has writable data: the state of an interpreter is its struct hr_vm.
3. Nothing in src/ but src/debug uses the C library's allocator or formatted output.
4. Every function that include/hirune declares is defined, and is all that src/lib uses of the rest.
5. A function of src/ that include/hirune does not declare is used by another file: else it is static there, or dead. Tests count; what only
   some builds use is in SOME_BUILDS.
6. What a row of defs/ names is declared by the generated headers (hirune/rows.h, gen/slots.h), not once more by one of src/.

Usage: check_symbols.py BUILD_DIR [--root ROOT] [--nm NM]. SPDX-License-Identifier: MIT
"""
import argparse
import glob
import os
import re
import subprocess
import sys

FORBIDDEN = {"malloc", "calloc", "realloc", "free", "printf", "fprintf", "sprintf", "snprintf", "vsnprintf", "puts",
             "putchar", "fputs", "fwrite", "strtod", "strtof", "strdup", "exit"}
# Used where HR_QUICK is off.
SOME_BUILDS = {"hr_heap_touch_call"}
DECLARATION = re.compile(r"\b(hr_\w+)\s*\(")
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)
# Symbols the compiler makes: instrumentation, local copies.
COMPILER = re.compile(r"__(asan|ubsan|odr_asan|sanitizer|gcov|llvm)|\.\d+$|^\.L")


def read_objects(build, nm):
    """{path of the object below build: [(symbol, nm type)]}; of one with code for the link too, what lies beside that."""
    objects = {}
    paths = glob.glob(os.path.join(build, "**", "*.o"), recursive=True)
    for path in sorted(paths):
        out = subprocess.run([nm, "--plugin=/dev/null", "-P", path], stdout=subprocess.PIPE, check=True).stdout.decode()
        rows = [line.split()[:2] for line in out.splitlines()]
        objects[os.path.relpath(path, build)] = [(n, t) for n, t in rows if not COMPILER.search(n)]
    return objects


def source_of(path):
    """Path of the source in the repository, for objects of src/, ports/ and gen/: `src/obj/list.c`, else None."""
    match = re.search(r"(?:^|/)((?:src|ports|gen)/.*\.c)\.(?:o|obj)$", path)
    return match.group(1) if match else None


def declared_api(root):
    """Functions declared (not defined inline) in include/hirune: {name: header}"""
    api = {}
    for header in sorted(glob.glob(os.path.join(root, "include", "hirune", "*.h"))):
        with open(header, encoding="utf-8") as f:
            text = COMMENT.sub(" ", f.read())
        text = re.sub(r"^[ \t]*#.*?(?<!\\)$", "", text, flags=re.M | re.S)
        text = re.sub(r"\btypedef\b[^;{]*;", "", text)
        # Bodies and struct members: what lies in braces is no declaration of a function.
        previous = None
        while previous != text:
            previous, text = text, re.sub(r"[^;{}]*\{[^{}]*\}", ";", text)
        for statement in text.split(";"):
            match = DECLARATION.search(statement)
            if match:
                api[match.group(1)] = os.path.relpath(header, root)
    return api


def declared_names(root, build):
    """The words of all headers: of the layers, the ports, the public ones and the generated ones."""
    words = set()
    patterns = [os.path.join(root, p) for p in ("src/*/*.h", "ports/*/*.h", "include/hirune/*.h")]
    for header in [h for p in patterns + [os.path.join(build, "gen", "*.h")] for h in glob.glob(p)]:
        with open(header, encoding="utf-8") as f:
            words.update(re.findall(r"\bhr_\w+", f.read()))
    return words


def check_names(source, symbols, api, headers):
    stem = os.path.splitext(os.path.basename(source))[0]
    prefix = f"hr_{stem}"
    for name, kind in symbols:
        if not kind.isupper() or kind in ("U", "W"):
            continue
        if name == prefix or name.startswith(prefix + "_"):
            continue
        parts = name.split("_")
        if len(parts) > 2 and stem.startswith(parts[1]):
            continue
        if name in api or name in headers:
            continue
        if source.startswith("ports/") and (name == "main" or not name.startswith("hr_")):
            continue
        yield f"{source}: {name} is not {prefix}_*"


def check_core(source, symbols):
    if not source.startswith(("src/", "gen/")):
        return
    for name, kind in symbols:
        if kind in "dDbBsSgGC":
            yield f"{source}: {name} is writable data"
        elif kind == "U" and name in FORBIDDEN and not source.startswith("src/debug/"):
            yield f"{source}: uses {name}()"


def unused(objects, api):
    used = {name for symbols in objects.values() for name, kind in symbols if kind == "U"}
    for path, symbols in objects.items():
        source = source_of(path)
        if source and source.startswith("src/") and source != "src/obj/value.c":  # which has what the compiler may not inline
            for name, kind in symbols:
                if kind == "T" and name not in used and name not in api and name not in SOME_BUILDS:
                    yield f"{source}: {name} is used by no other file"


def declared_twice(root, build):
    generated = set()
    for header in ("hirune/rows.h", "slots.h"):
        path = os.path.join(build, "gen", header)
        if os.path.exists(path):
            with open(path, encoding="utf-8") as f:
                generated.update(re.findall(r"\b(hr_\w+)(?:\(|;)", f.read()))
    for header in sorted(glob.glob(os.path.join(root, "src", "*", "*.h"))):
        with open(header, encoding="utf-8") as f:
            for name in re.findall(r"^\w[^\n{;=]*?\b(hr_\w+)\([^{]*?\);", COMMENT.sub(" ", f.read()), re.M):
                if name in generated:
                    yield f"{os.path.relpath(header, root)}: {name} is declared by its row"


def check(build, root, nm):
    problems, defined = [], set()
    everything = read_objects(build, nm)
    objects = {p: s for p, s in everything.items() if source_of(p)}
    api, headers = declared_api(root), declared_names(root, build)
    for path, symbols in objects.items():
        source = source_of(path)
        defined |= {name for name, kind in symbols if kind.isupper() and kind != "U"}
        problems += check_names(source, symbols, api, headers)
        problems += check_core(source, symbols)
        if source.startswith("src/lib/"):
            own = {name for p, s in objects.items() if source_of(p).startswith("src/lib/") for name, k in s if k != "U"}
            problems += [f"{source}: uses {name}, which include/hirune does not declare" for name, kind in symbols
                         if kind == "U" and name.startswith("hr_") and name not in api and name not in own
                         and not name.startswith("hr_port_")]
    problems += [f"{header}: {name} is declared and nowhere defined" for name, header in sorted(api.items())
                 if name not in defined]
    problems += unused(everything, api)
    problems += declared_twice(root, build)
    return sorted(set(problems)), len(objects)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--root", default=os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser.add_argument("--nm", default="nm")
    opts = parser.parse_args()
    problems, count = check(opts.build, opts.root, opts.nm)
    for line in problems:
        print(line)
    print(f"check_symbols: {count} objects, {len(problems)} problems")
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main())
