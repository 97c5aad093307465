# helper
"""As much of doctest as CPython's language tests use: each text of a module (its docstring, those in __test__) is one test.

Docstrings are not kept by Hirune, so the module's own is read from its file.
SPDX-License-Identifier: MIT
"""
import io
import re
import sys
import unittest

module = None  # what DocTestSuite() without a module means: set by run.py


class _Example:
    def __init__(self, source, want):
        self.source = source
        self.want = want


def parse(text):
    examples = []
    lines = text.expandtabs().split("\n") + [""]
    i = 0
    while i < len(lines):
        stripped = lines[i].lstrip()
        if not (stripped.startswith(">>> ") or stripped == ">>>"):
            i += 1
            continue
        margin = len(lines[i]) - len(stripped)
        source = [stripped[4:]]
        i += 1
        while lines[i].strip()[:4] in ("... ", "..."):
            source.append(lines[i][margin + 4 :])
            i += 1
        want = []
        while i < len(lines) and lines[i].strip() and not lines[i].lstrip().startswith(">>>"):
            want.append(lines[i][margin:])
            i += 1
        examples.append(_Example("\n".join(source) + "\n", "".join([line + "\n" for line in want])))
    return examples


def _same(want, got, source):
    want = want.replace("<BLANKLINE>\n", "\n")
    if want == got or (want in ("1\n", "0\n") and got == str(bool(int(want))) + "\n"):
        return True
    if "NORMALIZE_WHITESPACE" in source:
        want, got = " ".join(want.split()), " ".join(got.split())
    if "ELLIPSIS" in source:
        parts = want.split("...")
        at = 0
        for part in parts:
            at = got.find(part, at)
            if at < 0:
                return False
            at += len(part)
        return got.startswith(parts[0]) and got.endswith(parts[-1])
    return want == got


def _run(example, names):
    """None, or what is wrong."""
    saved, sys.stdout = sys.stdout, io.StringIO()
    raised = None
    try:
        exec(compile(example.source, "<doctest>", "single"), names)
    except unittest.SkipTest:
        return None  # this example needs what is missing; the others count
    except Exception as e:
        raised = e
    finally:
        got, sys.stdout = sys.stdout.getvalue(), saved
    expected = None
    if example.want.startswith("Traceback ("):
        expected = [line for line in example.want.split("\n")[1:] if line and line[0] not in " ^" and line != "..."]
        expected = "\n".join(expected)
    if raised is None:
        if expected is not None:
            return "%r raised nothing, wanted %s" % (example.source, expected)
        return None if _same(example.want, got, example.source) else "%r gave %r, wanted %r" % (example.source, got, example.want)
    name = type(raised).__name__
    text = raised.msg if isinstance(raised, SyntaxError) else str(raised)
    text = "%s: %s" % (name, text) if text else name
    if expected is not None and "IGNORE_EXCEPTION_DETAIL" in example.source:
        expected, text = expected.split(":")[0], name
    if expected is None or not _same(expected, text, example.source):
        return "%r raised %s, wanted %s" % (example.source, text, expected or example.want)
    return None


class DocTestCase(unittest.TestCase):
    def __init__(self, name, text, names):
        super().__init__("runTest")
        self._testMethodName = "doctest_" + name
        self._method = "runTest"
        self._text = text
        self._names = names

    def runTest(self):
        wrong = [w for w in [_run(example, self._names) for example in parse(self._text)] if w]
        if wrong:
            self.fail("%d examples: %s" % (len(wrong), wrong[0]))


def _docstring(m):
    if getattr(m, "__file__", ".frozen").startswith(".frozen"):
        return ""
    with open(m.__file__) as f:
        text = f.read()
    found = re.match(r'\s*(#[^\n]*\n\s*)*r?"""', text)
    return text[found.end() : text.index('"""', found.end())] if found else ""


def DocTestSuite(m=None, **kw):
    m = m or module
    texts = {"module": _docstring(m)}
    for name, text in getattr(m, "__test__", {}).items():
        if isinstance(text, str):
            texts[name] = text
    suite = unittest.TestSuite()
    for name, text in texts.items():
        if ">>>" in text:
            suite.addTest(DocTestCase(name, text, dict(m.__dict__)))
    return suite
