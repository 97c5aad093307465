# SPDX-License-Identifier: MIT
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return __import__(name, None, None, ["*"])
    except ImportError:
        raise unittest.SkipTest("needs module " + name)


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
