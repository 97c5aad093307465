"""os: the built-in module, and os.path and walk() when they are asked for. Tests: tests/modules/pylib/test_os_path.py."""
# SPDX-License-Identifier: MIT
from uos import *

name = "posix"
sep = "/"
curdir = "."
pardir = ".."
linesep = "\n"
extsep = "."
altsep = None
pathsep = ":"
devnull = "/dev/null"


def __getattr__(name):
    if name == "path":
        return __import__("os.path", None, None, ["*"])
    if name == "walk":
        return __import__("os.walking", None, None, ["*"]).walk
    raise AttributeError("module 'os' has no attribute '%s'" % name)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    convert = getattr(type(path), "__fspath__", None)
    if convert is None:
        raise TypeError("expected str, bytes or os.PathLike object, not " + type(path).__name__)
    return convert(path)


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = __getattr__("path").split(name)
    if head and tail and not __getattr__("path").exists(head):
        makedirs(head, mode, True)
    try:
        mkdir(name)
    except OSError:
        if not exist_ok or not __getattr__("path").isdir(name):
            raise
