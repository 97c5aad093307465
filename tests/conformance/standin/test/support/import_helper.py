# SPDX-License-Identifier: MIT
import sys
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return __import__(name, None, None, ["*"])
    except ImportError:
        raise unittest.SkipTest("needs module " + name)


class CleanImport:
    """The modules named are loaded anew inside of it."""

    def __init__(self, *names):
        self._saved = {name: sys.modules[name] for name in names if name in sys.modules}

    def __enter__(self):
        for name in self._saved:
            del sys.modules[name]

    def __exit__(self, *exc):
        sys.modules.update(self._saved)


class _NoC:
    """In the place of the version in C: false, so that its tests are skipped."""

    def __init__(self, module):
        self._module = module

    def __bool__(self):
        return False

    def __getattr__(self, name):
        return getattr(self._module, name)


def import_fresh_module(name, fresh=(), blocked=(), deprecated=False):
    """Asked for to get at a version in C and a version in Python (blocked: without C). There is one, which is in Python."""
    module = import_module(name)
    return module if blocked else _NoC(module)
