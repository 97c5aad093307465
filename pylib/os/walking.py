"""os.walk(). Tests: tests/modules/pylib/test_os_path.py."""
# SPDX-License-Identifier: MIT
import os

_FOLDER = 0x4000
_FILE = 0x8000


def walk(top, topdown=True, onerror=None, followlinks=False):
    folders, files, links = [], [], []
    top = os.fspath(top)
    try:
        for name, kind, *_ in os.ilistdir(top):
            link = kind not in (_FOLDER, _FILE)  # or what the file system does not say
            (folders if kind == _FOLDER or link and os.path.isdir(os.path.join(top, name)) else files).append(name)
            if link:
                links.append(name)
    except OSError as e:
        if onerror:
            onerror(e)
        return
    if topdown:
        yield top, folders, files
    for folder in folders:
        if followlinks or folder not in links:
            yield from walk(os.path.join(top, folder), topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files
