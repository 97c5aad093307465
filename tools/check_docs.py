#!/usr/bin/env python3
"""Fails when README.md, ARCHITECTURE.md or docs/*.md names a path that the repository does not have.

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


def check(root):
    problems, count = [], 0
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
