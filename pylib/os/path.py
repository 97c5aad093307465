"""os.path for paths with "/". Tests: tests/modules/pylib/test_os_path.py."""
# SPDX-License-Identifier: MIT
import uos as os

sep = "/"
curdir = "."


def split(path):
    head, slash, tail = path.rpartition("/")
    head += slash
    return (head.rstrip("/") or head), tail


def basename(path):
    return split(path)[1]


def dirname(path):
    return split(path)[0]


def splitext(path):
    start = path.rfind("/") + 1
    dot = path.rfind(".")
    if dot <= start or not path[start:dot].strip("."):
        return path, ""
    return path[:dot], path[dot:]


def join(path, *parts):
    for part in parts:
        if part.startswith("/"):
            path = part
        elif not path or path.endswith("/"):
            path += part
        else:
            path += "/" + part
    return path


def isabs(path):
    return path.startswith("/")


def normpath(path):
    slashes = "/" if path.startswith("/") else ""
    kept = []
    for part in path.split("/"):
        if part == ".." and kept and kept[-1] != "..":
            kept.pop()
        elif part not in ("", ".") and not (part == ".." and slashes):
            kept.append(part)
    return slashes + "/".join(kept) or "."


def abspath(path):
    return normpath(join(os.getcwd(), path))


realpath = abspath


def commonprefix(paths):
    if not paths:
        return ""
    low, high = min(paths), max(paths)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def _mode(path):
    try:
        return os.stat(path)[0]
    except OSError:
        return 0


def exists(path):
    return _mode(path) != 0


lexists = exists


def isdir(path):
    return _mode(path) & 0xF000 == 0x4000


def isfile(path):
    return _mode(path) & 0xF000 == 0x8000


def getsize(path):
    return os.stat(path)[6]


def expanduser(path):
    if path == "~" or path.startswith("~/"):
        return os.getenv("HOME", "~") + path[1:]
    return path
