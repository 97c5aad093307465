#!/usr/bin/env python3
"""Fails when README.md, ARCHITECTURE.md or docs/*.md names a path that the repository does not have, or one of them or a
comment in src/, include/ and ports/ a name hr_x or HR_X that no code has.

A path is the target of a relative link, or a text in backticks that starts with a folder of the repository's top, or
one that is only a file name with a known ending. `*` stands for anything, a trailing `:12` is a line number, and
text with <placeholders>, spaces or `...` is no path. Paths below build/ must come out of the build, so they are not
looked up. Usage: check_docs.py [ROOT]. SPDX-License-Identifier: MIT
"""
import glob
import os
import re
import subprocess
import sys

BACKTICKS = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.M | re.S)
FILE_ENDINGS = (".c", ".h", ".py", ".md", ".def", ".sh", ".S", ".ld", ".cmake", ".exp", ".json")
NAME = re.compile(r"\b(?:hr|HR)_\w+")
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)
# Made from rows: opcodes, errors, types, symbols, intrinsics, members of builtins, modules, state.
MADE = ("HR_OP_", "HR_E_", "HR_T_", "HR_SYM_", "HR_INTR_", "HR_B_", "HR_MODULE_", "HR_STATE_", "hr_slow_", "hr_intrinsic_", "hr_rom_", "HR_ROM_")
# Of worked examples.
PLACEHOLDERS = ("hr_file_name", "hr_file_verb", "hr_list_swap", "hr_geo_area")
PATH = re.compile(r"[\w.*+-]+(/[\w.*+-]+)*/?(:\d+)?$")


def documents(root):
    found = [os.path.join(root, name) for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")]
    found += sorted(glob.glob(os.path.join(root, "docs", "**", "*.md"), recursive=True))
    return [path for path in found if os.path.exists(path)]


def blank_fences(text):
    """The text without fenced blocks, lines kept."""
    return FENCE.sub(lambda match: "\n" * match.group(0).count("\n"), text)


def tracked_names(root):
    """Base names of the repository's files; without git those of the tree."""
    done = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard"], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, check=False)
    if done.returncode == 0:
        paths = done.stdout.decode().split("\n")
    else:
        paths = [os.path.join(d, n) for d, _, names in os.walk(root) for n in names]
    return {os.path.basename(path) for path in paths}


def candidates(root, text):
    """(offset, path, is a link) of everything that claims to be a path of the repository."""
    tops = {name for name in os.listdir(root) if os.path.isdir(os.path.join(root, name))} - {"build", ".git"}
    # Folders the design has, so that a document naming one that has gone is found out.
    tops |= {"src", "include", "defs", "pylib", "ports", "tools", "tests", "docs", "bench", "cmake"}
    for match in LINK.finditer(text):
        target = match.group(1).split("#")[0]
        if target and not re.match(r"[a-z]+:", target):
            yield match.start(), target, True
    for match in BACKTICKS.finditer(text):
        name = match.group(1)
        if not PATH.match(name) or "..." in name:
            continue
        name = re.sub(r":\d+$", "", name)
        if name.split("/")[0] in tops and "/" in name:
            yield match.start(), name, False
        elif "/" not in name and name.endswith(FILE_ENDINGS) and not name.startswith("."):
            yield match.start(), name, False


def exists(root, document, name, is_link, names):
    base = os.path.dirname(document) if is_link else root
    if glob.glob(os.path.join(base, name)):
        return True
    # A bare file name may be meant of the folder the text speaks of.
    return not is_link and "/" not in name and (name in names or "*" in name)


def source_files(root):
    for pattern in ("src/*/*.[ch]", "include/hirune/*.h", "ports/*/*.[chS]"):
        yield from sorted(glob.glob(os.path.join(root, pattern)))


def unknown_names(root):
    """Names in documents and comments that are not in the sources, the rows of defs/ (from which hr_slow_x, HR_OP_X and others are made),
    the generators or the build. Placeholders stand in PLACEHOLDERS; what ends in _ is a prefix."""
    known, comments = set(PLACEHOLDERS), []
    for path in source_files(root):
        with open(path, encoding="utf-8") as f:
            text = f.read()
        comments.append((os.path.relpath(path, root), " ".join(COMMENT.findall(text))))
        known.update(NAME.findall(COMMENT.sub(" ", text)))
    for pattern in ("defs/**/*.def", "tools/*.py", "tools/*.sh", "cmake/*", "**/CMakeLists.txt", "tests/**/*.[ch]", "ports/*/*.ld"):
        for path in glob.glob(os.path.join(root, pattern), recursive=True):
            with open(path, encoding="utf-8", errors="replace") as f:
                known.update(NAME.findall(f.read()))
    for document in documents(root):
        with open(document, encoding="utf-8") as f:
            comments.append((os.path.relpath(document, root), f.read()))
    for path, text in comments:
        for name in sorted(set(NAME.findall(text)) - known):
            if not name.endswith("_") and not name.startswith(MADE):
                yield f"{path}: there is no {name}"


def unknown_tests(root):
    """Folders of tests that docs/TESTING.md does not tell of."""
    path = os.path.join(root, "docs", "TESTING.md")
    if os.path.exists(path):
        with open(path, encoding="utf-8") as f:
            text = f.read()
        for folder in sorted(os.listdir(os.path.join(root, "tests"))):
            if os.path.isdir(os.path.join(root, "tests", folder)) and f"tests/{folder}" not in text:
                yield f"docs/TESTING.md: tests/{folder} is not there"


def check(root):
    problems, count = list(unknown_names(root)) + list(unknown_tests(root)), 0
    names = tracked_names(root)
    for document in documents(root):
        with open(document, encoding="utf-8") as f:
            text = blank_fences(f.read())
        for offset, name, is_link in candidates(root, text):
            count += 1
            if not exists(root, document, name, is_link, names):
                line = text.count("\n", 0, offset) + 1
                problems.append(f"{os.path.relpath(document, root)}:{line}: {name} does not exist")
    return problems, count


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    problems, count = check(root)
    for line in problems:
        print(line)
    print(f"check_docs: {count} paths, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
