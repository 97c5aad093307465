# SPDX-License-Identifier: MIT
import contextlib
import os
import unittest

TESTFN = "hirune_testfn_%d" % os.urandom(2)[0]
TESTFN_UNICODE = TESTFN + "-\xe0"


def unlink(name):
    try:
        os.remove(name)
    except OSError:
        pass


def temp_cwd(*args, **kw):
    raise unittest.SkipTest("needs module tempfile")


temp_dir = EnvironmentVarGuard = temp_cwd


class FakePath:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path
