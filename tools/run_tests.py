#!/usr/bin/env python3
"""Runs tests/<area>/**/<name>.py and compares what each prints with <name>.exp beside it.

Directives, in the comment lines a test starts with:
  # args: ...             interpreter options, before the file name
  # argv: ...             arguments after the file name
  # cmd: ...              the whole argument list instead ({file} is the test's name)
  # stdin: TEXT           standard input, with \\n \\t \\xNN escapes; more such lines add up (default: empty)
  # stdin-file: F         standard input from a file beside the test
  # exit: N               expected exit code (default 0)
  # stderr                standard error is part of the compared output
  # heap: 32K [T[,T]]     runs with -X heapsize=32K (on these targets)
  # timeout: N            seconds, on a target whose own limit is lower
  # skip-on: T[,T] why    targets it cannot run on: m32 f32 f64 w32 w64 board xtensa arm stress asan quick image no-files ...
  # needs: F[,F]          modules; without them it is skipped on a board and fails on a host
  # helper                no test: a module that tests import (so is everything in a package, or below _dir)
tests/known_failures.txt lists tests that are known to fail, a line each: path, targets (or *), reason. They run all the
same; a listed failure counts as skipped, and one that passes again is named so that its line can go.

A target is a list of tags; <name>.<tag>.exp replaces <name>.exp where the tag holds. Word size (w32, w64), float
width (f32, f64) and no-files are found by asking the binary. Tests run in their own directory, by bare file name.

Ends with the line `N passed, N failed, N skipped`; exit code 1 when a test failed.
SPDX-License-Identifier: MIT
"""
import argparse
import codecs
import concurrent.futures
import difflib
import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VALUED = {"args", "argv", "cmd", "stdin", "stdin-file", "exit", "heap", "timeout", "skip-on", "needs"}
FLAGS = {"stderr", "helper"}
DIFF_LINES = 24
STRESS_EVERY = 41  # at every allocation the whole suite would take days

# Prints the facts that tests depend on. Written for any Python, and for a board without files.
PROBE = """
import sys
facts = ["w64" if sys.maxsize > 0x7fffffff else "w32"]
try:
    facts.append("f32" if float("1e300") == float("inf") else "f64")
except NameError:
    facts.append("no-float")
try:
    import os
    open(__file__).close()
    os.getcwd()
except Exception:
    facts.append("no-files")
for name in %r:
    try:
        __import__(name)
        facts.append("module:" + name)
    except ImportError:
        pass
print(" ".join(facts))
"""


class Test:
    """One test file and its directives."""

    def __init__(self, path):
        self.path = path
        self.name = os.path.relpath(path, ROOT) if path.startswith(ROOT + os.sep) else path
        self.dir, self.file = os.path.split(path)
        self.stem = path[: -len(".py")]
        self.values = {}
        self.flags = set()
        with open(path, encoding="utf-8", errors="replace") as f:
            for line in f:
                if not line.startswith("#"):
                    break
                self._directive(line[1:].strip())

    def _directive(self, text):
        if text in FLAGS:
            self.flags.add(text)
            return
        key, colon, value = text.partition(":")
        if not colon or key not in VALUED:
            return
        value = value[1:] if value.startswith(" ") else value
        if key == "stdin":
            value = re.sub(r"^<<(.*)>>$", r"\1", value)
            value = codecs.decode(value.encode("utf-8"), "unicode_escape").encode("latin-1")
            self.values[key] = self.values.get(key, b"") + value
        elif key == "skip-on" and key in self.values:
            self.values[key] += "\n" + value
        else:
            self.values[key] = value

    def is_helper(self):
        if "helper" in self.flags or os.path.exists(os.path.join(self.dir, "__init__.py")):
            return True
        return any(part.startswith("_") for part in self.name.split(os.sep)[:-1])

    def needs(self):
        return [n for n in re.split(r"[,\s]+", self.values.get("needs", "")) if n]

    def skip_reason(self, target):
        tags = target.tags
        if target.on_board and {"cmd", "args"} & set(self.values):
            return "a board knows few options"
        for line in self.values.get("skip-on", "").split("\n"):
            targets, _, reason = line.partition(" ")
            if tags & set(targets.split(",")):
                return reason or "skip-on " + targets
        return None

    def expected(self, tags):
        """Bytes of the expectation for these tags, or None if there is none."""
        for name in [f"{self.stem}.{tag}.exp" for tag in sorted(tags)] + [self.stem + ".exp"]:
            if os.path.exists(name):
                with open(name, "rb") as f:
                    return f.read().replace(b"\r\n", b"\n")
        return None


class Target:
    """A way to run a file: a host binary, or the image under its emulator."""

    def __init__(self, opts):
        self.tags = {t for t in opts.target.split(",") if t}
        self.timeout = opts.timeout
        self.env = dict(os.environ, **dict(e.split("=", 1) for e in opts.env))
        self.on_board = opts.board is not None
        if self.on_board:
            self.tags |= {"board", opts.board}
            image = os.path.abspath(opts.image) if opts.image else os.path.join(ROOT, "build", f"hirune-{opts.board}.elf")
            self.command = [sys.executable, os.path.join(ROOT, "tools", "run_board.py"), "--image", image]
        else:
            self.command = [os.path.abspath(opts.bin) if os.sep in opts.bin else opts.bin]
        self.precompiled = opts.precompiled
        if opts.precompiled:
            self.tags.add("image")
        if opts.stress:
            self.tags.add("stress")
            self.env["HIRUNE_STRESS"] = str(opts.stress_every)
        if "asan" in self.tags:
            # Fake stacks would hide values from the collector's scan of the C stack.
            self.env.setdefault("ASAN_OPTIONS", "detect_stack_use_after_return=0:detect_leaks=0")

    def execute(self, arguments, cwd, data=b"", merge=False, timeout=None):
        """(output, standard error, exit code or None on timeout)"""
        runner = (["--merge", "--"] if merge else ["--"]) if self.on_board else []
        process = subprocess.Popen(
            self.command + runner + arguments, cwd=cwd, env=self.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT if merge else subprocess.PIPE, start_new_session=True)
        try:
            out, err = process.communicate(data, timeout or self.timeout)
            code = process.returncode
        except subprocess.TimeoutExpired:
            # The whole session: an emulator behind a script outlives the script.
            os.killpg(process.pid, signal.SIGKILL)
            out, err = process.communicate()
            code = None
        return out.replace(b"\r\n", b"\n"), err or b"", code

    def probe(self, modules):
        """Asks the binary for its facts; they join the tags. Returns the modules it has."""
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "probe.py"), "w", encoding="utf-8") as f:
                f.write(PROBE % (sorted(modules),))
            out, err, code = self.execute(["probe.py"], folder)
        words = out.decode("utf-8", "replace").split()
        if code != 0 or not words:
            sys.stderr.buffer.write(out + err)
            sys.exit(f"run_tests: {self.command[-1]} cannot run a simple program (exit code {code})")
        self.tags |= {w for w in words if not w.startswith("module:")}
        return {w[len("module:"):] for w in words if w.startswith("module:")}


def find_tests(paths, pattern):
    files = []
    for path in paths:
        if os.path.isfile(path):
            files.append(os.path.abspath(path))
        for folder, dirs, names in os.walk(path):
            dirs[:] = sorted(d for d in dirs if d != "__pycache__")
            files += [os.path.abspath(os.path.join(folder, n)) for n in sorted(names) if n.endswith(".py")]
    tests = [Test(f) for f in files]
    return [t for t in tests if not t.is_helper() and (not pattern or re.search(pattern, t.name))]


def evenly(tests, limit):
    """limit of the tests, spread over the whole list."""
    if not limit or limit >= len(tests):
        return tests
    return [tests[i * len(tests) // limit] for i in range(limit)]


def diff(expected, got):
    lines = list(difflib.unified_diff(
        expected.decode("utf-8", "backslashreplace").splitlines(), got.decode("utf-8", "backslashreplace").splitlines(),
        "expected", "printed", lineterm="", n=2))
    if not lines:
        return "  (only the final newline differs)"
    more = [f"... {len(lines) - DIFF_LINES} more lines"] if len(lines) > DIFF_LINES else []
    return "\n".join("  " + line[:200] for line in lines[:DIFF_LINES] + more)


def exit_name(code):
    if code is None:
        return "timeout"
    if code < 0:
        return signal.Signals(-code).name
    return f"exit code {code}"


def run_test(test, target, modules):
    """('pass' | 'fail' | 'skip', text)"""
    reason = test.skip_reason(target)
    if reason:
        return "skip", reason
    missing = [n for n in test.needs() if n not in modules]
    if missing:
        return "skip" if target.on_board else "fail", "  needs " + ", ".join(missing)
    expected = test.expected(target.tags)
    if expected is None:
        return "fail", "  no .exp file"
    if "cmd" in test.values:
        arguments = [a.replace("{file}", test.file) for a in shlex.split(test.values["cmd"])]
    else:
        arguments = shlex.split(test.values.get("args", "")) + [test.file]
        arguments += shlex.split(test.values.get("argv", ""))
    heap, tags = (test.values.get("heap", "").split(None, 1) + ["", ""])[:2]
    # A heap that is small for some targets is so for the program from source: an image's code is loaded all at once.
    if heap and (not tags or (set(tags.split(",")) & target.tags and not target.precompiled)):
        arguments = ["-X", "heapsize=" + heap] + arguments
    if target.precompiled:
        return run_precompiled(test, target, arguments, expected)
    return execute_test(test, target, arguments, expected, test.dir)


def run_precompiled(test, target, arguments, expected):
    """The same from an image of the test, in a folder of links to what lies beside it."""
    if "cmd" in test.values:
        return "skip", "has a command line of its own"
    with tempfile.TemporaryDirectory() as folder:
        for name in os.listdir(test.dir):
            os.symlink(os.path.join(test.dir, name), os.path.join(folder, name))
        image = os.path.splitext(test.file)[0] + ".hir"
        options = arguments[: arguments.index(test.file)]
        compiled = [o for o in options if o.startswith("-O")] + ["--compile", test.file]
        _, err, code = target.execute(["-X", "heapsize=64M"] + compiled, folder)
        if code and (b"SyntaxError" in err or b"IndentationError" in err):
            return "skip", "does not compile"
        if code != 0:
            return "fail", "  not compiled: " + err.decode("utf-8", "backslashreplace")
        return execute_test(test, target, [image if a == test.file else a for a in arguments], expected, folder)


def execute_test(test, target, arguments, expected, folder):
    data = test.values.get("stdin", b"")
    if "stdin-file" in test.values:
        with open(os.path.join(test.dir, test.values["stdin-file"]), "rb") as f:
            data = f.read()
    timeout = max(target.timeout, int(test.values.get("timeout", 0)))
    out, err, code = target.execute(arguments, folder, data, "stderr" in test.flags, timeout)
    wanted = int(test.values.get("exit", 0))
    if code == wanted and out == expected:
        return "pass", ""
    text = [] if out == expected else [diff(expected, out)]
    if code != wanted:
        text.insert(0, f"  {exit_name(code)}, expected {wanted}")
    if err:
        tail = err.decode("utf-8", "backslashreplace").splitlines()[-DIFF_LINES:]
        text.append("  standard error:\n" + "\n".join("  | " + line[:200] for line in tail))
    return "fail", "\n".join(text)


def known_failures(target):
    """{test: reason} for this target."""
    path = os.path.join(ROOT, "tests", "known_failures.txt")
    known = {}
    if os.path.exists(path):
        with open(path, encoding="utf-8") as f:
            for line in f:
                name, tags, reason = (line.split(None, 2) + ["", ""])[:3] if line.strip() and line[0] != "#" else ("",) * 3
                if name and (tags == "*" or set(tags.split(",")) & target.tags):
                    known[name] = reason.strip()
    return known


def parse_options(argv):
    parser = argparse.ArgumentParser(description="Runs Python tests against a Hirune binary.")
    parser.add_argument("paths", nargs="*", default=[os.path.join(ROOT, "tests")], help="test files or folders")
    parser.add_argument("--bin", default=os.path.join(ROOT, "build", "hirune"), help="binary under test")
    parser.add_argument("--target", default="", help="comma-separated tags of the target: m32, asan, ...")
    parser.add_argument("--board", help="run on an image, through tools/run_board.py")
    parser.add_argument("--image", help="with --board: the image (build/hirune-<board>.elf)")
    parser.add_argument("--stress", action="store_true", help="collect and move at every so many allocations (debug build)")
    parser.add_argument("--stress-every", type=int, default=STRESS_EVERY, metavar="N", help="how many: %(default)s")
    parser.add_argument("--precompiled", action="store_true", help="compile each test to an image and run that")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--timeout", type=int, default=30, help="seconds per test")
    parser.add_argument("--filter", help="regular expression on the test's path")
    parser.add_argument("--env", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--limit", type=int, help="run so many tests, spread over all")
    parser.add_argument("--results", help="write path<TAB>pass|fail|skip per test")
    parser.add_argument("-v", "--verbose", action="store_true", help="print every test")
    return parser.parse_args(argv)


def main(argv=None):
    opts = parse_options(argv)
    tests = find_tests(opts.paths, opts.filter)
    target = Target(opts)
    modules = target.probe({n for t in tests for n in t.needs()})
    counts = {"pass": 0, "fail": 0, "skip": 0}
    rows = []
    known = known_failures(target)
    # Skipped tests would waste places of the limit.
    tests = evenly([t for t in tests if not opts.limit or not t.skip_reason(target)], opts.limit)
    with concurrent.futures.ThreadPoolExecutor(opts.jobs) as pool:
        outcomes = pool.map(lambda t: run_test(t, target, modules), tests)
        for test, (status, text) in zip(tests, outcomes):
            if test.name in known:
                if status == "fail":
                    status = "skip"
                    print(f"KNOWN {test.name}: {known[test.name]}")
                elif status == "pass":
                    print(f"NOTE {test.name} passes: its line in tests/known_failures.txt can go")
            counts[status] += 1
            rows.append(f"{test.name}\t{status}\n")
            if status == "fail":
                print(f"FAIL {test.name}\n{text}", flush=True)
            elif opts.verbose:
                print(f"{status} {test.name} {text.strip()}", flush=True)
    if opts.results:
        with open(opts.results, "w", encoding="utf-8") as f:
            f.writelines(rows)
    skipped = f", {counts['skip']} skipped" if counts["skip"] else ""
    print(f"{counts['pass']} passed, {counts['fail']} failed{skipped}")
    return 1 if counts["fail"] else 0


if __name__ == "__main__":
    sys.exit(main())
