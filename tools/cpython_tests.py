#!/usr/bin/env python3
"""Runs CPython's own language tests (Debian's libpython3.11-testsuite) in Hirune and writes docs/CPYTHON_TESTS.md.

  tools/cpython_tests.py --bin build/release/hirune            all files: a line for each
  tools/cpython_tests.py --bin ... dict set                    these files only, nothing written
  tools/cpython_tests.py --bin ... dict --only test_views      methods with that in their name, with tracebacks
  tools/cpython_tests.py --bin ... --write                     also the table and the list of what is excluded

The package is taken from where apt put it (/usr/lib/python3.11/test) or fetched by apt-get download and unpacked; nothing of it is
in this repository. The tests run under pylib's unittest, with the stand-ins in tests/conformance/standin for test.support. A method
is excluded, with its reason, in tests/conformance/excluded.txt.
SPDX-License-Identifier: MIT
"""
import argparse
import collections
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CONFORMANCE = os.path.join(ROOT, "tests", "conformance")
EXCLUDED = os.path.join(CONFORMANCE, "excluded.txt")
TABLE = os.path.join(ROOT, "docs", "CPYTHON_TESTS.md")
FILES = """grammar syntax generators coroutines descr class exceptions except_star patma fstring unpack_ex scope super int float complex long
bytes unicode list dict set tuple slice range sort contextlib with functools""".split()
FURTHER = """abc array asyncgen augassign baseexception binop bool builtin collections compare contains contextlib_async copy dataclasses decorators
defaultdict deque dictcomps dictviews dynamic enumerate errno exception_group exception_hierarchy exception_variations format funcattrs
generator_stop genericclass global hash index int_literal isinstance iter iterlen itertools keywordonlyarg listcomps longexp math memoryio
memoryview module named_expressions opcodes operator ordered_dict positional_only_arg pow property raise re richcmp setcomps
string string_literals strtod struct subclassinit type_annotations typechecks types unary unpack userdict userlist userstring utf8source
weakref weakset yield_from""".split()
SHARED = """list_tests seq_tests string_tests mapping_tests ann_module ann_module2 ann_module3 bad_getattr bad_getattr2 good_getattr
re_tests""".split()
DATA = "formatfloat_testcases.txt floating_points.txt math_testcases.txt cmath_testcases.txt".split()
# Lines that would stop a file from loading: names that are missing, and what is about them.
EDITS = {
    "array": [("from array import _array_reconstructor as array_reconstructor", ""), ("array.array('u').itemsize", "4"), ("'ubBh", "'bBh")],
    "builtin": [("str(br'\\u0663\\u0661\\u0664 ','raw-unicode-escape')", "'\\u0663\\u0661\\u0664 '")],
    "contextlib_async": [("loop = asyncio.get_event_loop_policy().get_event_loop()", "return asyncio.get_event_loop().run_until_complete(coro)")],
    "collections": [(", _count_elements", "")],
    "float": [('float.__getformat__("double").startswith("IEEE")', "True")],
    "exception_hierarchy": [("if errname == \"ENOTCAPABLE\" and", "if"), ("os.name", "'posix'")],
    "math": [("from doctest import DocFileSuite", "return tests")],
    "memoryio": [("import _pyio as pyio", "pyio = io"), ("pyio.UnsupportedOperation", "OSError"), ("io.UnsupportedOperation", "OSError")],
    "module": [("ModuleType = type(sys)", "ModuleType = type(unittest)")],
    "re": [("from re import Scanner\n", "")],
    "string_literals": [("tempfile.mkdtemp()", '"."'), ("shutil.rmtree", "(lambda *args, **kw: None)")],
    "ann_module": [("__annotations__[1]", "__annotations__ = {}\n__annotations__[1]")],
}
THEMSELVES = "# They skip themselves:"
HEAP = "32M"
LIMIT = 100  # seconds for one run of a file; the method that was running then has failed


def package():
    """The directory with the test files."""
    installed = "/usr/lib/python3.11/test"
    if os.path.exists(installed + "/test_descr.py"):
        return installed
    cache = os.path.join(ROOT, "build", "cpython-tests")
    found = glob.glob(cache + "/**/test_descr.py", recursive=True)
    if not found:
        os.makedirs(cache, exist_ok=True)
        subprocess.run(["apt-get", "download", "libpython3.11-testsuite"], cwd=cache, check=True)
        for deb in glob.glob(cache + "/*.deb"):
            subprocess.run(["dpkg", "-x", deb, cache], check=True)
        found = glob.glob(cache + "/**/test_descr.py", recursive=True)
    return os.path.dirname(found[0])


def spelled(match):
    """\\N{NAME} as the same character's \\U escape: the names of Unicode are not in Hirune."""
    try:
        return match.group(1) + "\\U%08x" % ord(unicodedata.lookup(match.group(2)))
    except (KeyError, TypeError):  # no such name; or that of a sequence
        return match.group(0)


def prepare(directory):
    """The stand-ins, run.py and the test files in one directory."""
    source = package()
    shutil.copytree(CONFORMANCE, directory, dirs_exist_ok=True)
    target = os.path.join(directory, "standin", "test")
    open(os.path.join(target, "__init__.py"), "w").close()
    for name in DATA:
        shutil.copy(os.path.join(source, name), target)
    for name in ["test_" + f for f in FILES + FURTHER] + SHARED:
        with open(os.path.join(source, name + ".py"), encoding="utf-8") as f:
            text = f.read()
        text = re.sub(r"(?<!\\)(?<!r')((?:\\\\)*)\\N\{([A-Z -]+)\}", spelled, text)
        for old, new in EDITS.get(name.removeprefix("test_"), ()):
            text = text.replace(old, new)
        with open(os.path.join(target, name + ".py"), "w", encoding="utf-8") as f:
            f.write(text)


def run_file(binary, directory, name, only=""):
    """[(method, OK|FAIL|SKIP|CRASH, text)], and what went wrong when the file could not be loaded."""
    results, start, trouble = [], 0, ""
    while True:
        command = [binary, "-X", "heapsize=" + HEAP, os.path.join(directory, "run.py"), "test_" + name, str(start)]
        try:
            done = subprocess.run(
                command + ([only] if only else []), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                timeout=LIMIT, cwd=directory,
            )
            out, why = done.stdout.decode(errors="replace"), "exit code %d" % done.returncode
        except subprocess.TimeoutExpired as e:
            out, why = (e.stdout or b"").decode(errors="replace"), "time out"
        running = None
        for line in out.split("\n"):
            word, _, rest = line.partition(" ")
            number, _, text = rest.partition(" ")
            if word == "RUN" and number.isdigit():
                running = (int(number), text)
            elif word in ("OK", "FAIL", "SKIP") and running and number == str(running[0]):
                results.append((running[1], word, text))
                start, running = running[0] + 1, None
        if only:
            print(out)
        if out.rstrip().endswith("END"):
            return results, trouble
        if running is None:
            return results, out[-400:] + " " + why
        results.append((running[1], "CRASH", why + ": " + out[-200:].replace("\n", "|")))
        start = running[0] + 1


def excluded():
    """{file.Class.method: reason} of those that were left out by hand."""
    found = {}
    if os.path.exists(EXCLUDED):
        with open(EXCLUDED) as f:
            for line in f:
                if line.startswith(THEMSELVES):
                    break
                if line.strip() and not line.startswith("#"):
                    name, _, reason = line.strip().partition(" ")
                    found[name] = reason.strip()
    return found


def judge(name, results, left_out):
    """Counts; results of methods that are listed with a reason do not count, nor do those that skip themselves."""
    count = collections.Counter()
    for method, word, _ in results:
        listed = "%s.%s" % (name, method) in left_out
        count["out" if listed or word == "SKIP" else "ok" if word == "OK" else "fail"] += 1
    return count


def write_excluded(every, left_out):
    """The part by hand as it was, then those that skip themselves in this run."""
    skipped = {}
    for name, results in every.items():
        for method, word, text in results:
            if word == "SKIP":
                skipped["%s.%s" % (name, method)] = text.strip() or "skips itself"
    with open(EXCLUDED, "w") as f:
        f.write("# Methods of CPython's tests that are not counted, with the reason. By hand:\n")
        f.writelines("%s %s\n" % pair for pair in sorted(left_out.items()))
        f.write("%s a module is missing, or they are about CPython itself (written by tools/cpython_tests.py --write):\n" % THEMSELVES)
        f.writelines("%s %s\n" % pair for pair in sorted(skipped.items()))


def row(name, count):
    n = count["ok"] + count["fail"]
    return "| %s | %d | %d | %s | %d |\n" % (name, n, count["ok"], "%.1f %%" % (100 * count["ok"] / n) if n else "-", count["out"])


def write_table(counts):
    with open(TABLE, "w") as f:
        f.write(
            "# CPython's language tests\n\n"
            "Written by `python3 tools/cpython_tests.py --bin build/release/hirune --write`; do not edit. The test files are those of Debian's\n"
            "`libpython3.11-testsuite` (CPython 3.11), unchanged but for `\\N{...}` escapes, which are spelled as `\\U` escapes, and lines that would\n"
            "stop a file from loading (`EDITS` of that tool); they run in Hirune under its own `unittest` (`pylib/unittest.py`), with stand-ins for\n"
            "`test.support` (`tests/conformance/standin`). Methods that need a module which is missing, or that are about CPython itself, do not\n"
            "count: each is in `tests/conformance/excluded.txt` with its reason.\n"
        )
        for title, names in ("The language and its types", FILES), ("More of them, and the modules that are built in or written in Python", FURTHER):
            f.write("\n## %s\n\n| file | methods | pass | | not counted |\n|---|---:|---:|---:|---:|\n" % title)
            f.writelines([row("test_" + name, counts[name]) for name in names])
            f.write(row("**all**", sum([counts[name] for name in names], collections.Counter())))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", default=os.path.join(ROOT, "build/release/hirune"))
    parser.add_argument("--only", default="")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--failures", help="a file for the failures and their texts")
    parser.add_argument("files", nargs="*")
    args = parser.parse_args()
    binary = os.path.abspath(args.bin)
    left_out = excluded()
    counts, every, total = {}, {}, collections.Counter()
    failures = open(args.failures, "w") if args.failures else None
    with tempfile.TemporaryDirectory() as directory:
        prepare(directory)
        for name in args.files or FILES + FURTHER:
            results, trouble = run_file(binary, directory, name, args.only)
            c = counts[name] = judge(name, results, left_out)
            every[name] = results
            total.update(c)
            print("%-18s %4d pass %4d fail %4d not counted%s" % (name, c["ok"], c["fail"], c["out"], trouble and " LOAD: " + trouble), flush=True)
            for method, word, text in results if failures else ():
                if word in ("FAIL", "CRASH") and "%s.%s" % (name, method) not in left_out:
                    failures.write("%s.%s %s %s\n" % (name, method, word, text))
    n = total["ok"] + total["fail"]
    print("%d of %d methods pass: %.1f %%; %d not counted" % (total["ok"], n, 100 * total["ok"] / max(n, 1), total["out"]))
    if args.write:
        write_excluded(every, left_out)
        write_table(counts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
