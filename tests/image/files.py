#!/usr/bin/env python3
# helper
"""Images as files: compiled by the command, run, imported, and refused when they are damaged.

Usage: files.py HIRUNE. SPDX-License-Identifier: MIT
"""
import os
import subprocess
import sys
import tempfile
import zlib

HIRUNE = os.path.abspath(sys.argv[1])
failed = 0


def hirune(*arguments):
    done = subprocess.run([HIRUNE, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout + done.stderr


def check(what, got, wanted):
    global failed
    if got != wanted:
        failed += 1
        print(f"FAIL {what}\n  got    {got!r}\n  wanted {wanted!r}")


def write(name, text):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w", encoding="utf-8") as f:
        f.write(text)


def damaged(name, change):
    """A copy of m.hir with some bytes changed and the sum made right, for hashes protect from accidents only."""
    with open("m.hir", "rb") as f:
        data = bytearray(f.read())
    change(data)
    data[-4:] = zlib.crc32(data[:-4]).to_bytes(4, "little")
    with open(name, "wb") as f:
        f.write(data)


def main():
    write("m.py", "import sys\nx = 5\ndef f(a, b=x, *, c=None): return a, b, c, __name__, __file__\nif __name__ == '__main__': print(f(1), sys.argv)\n")
    check("compile", hirune("--compile", "m.py"), (0, ""))
    check("run", hirune("m.hir", "arg"), (0, "(1, 5, None, '__main__', 'm.hir') ['m.hir', 'arg']\n"))
    check("source first", hirune("-c", "import m; print(m.f(2, c=3))"), (0, "(2, 5, 3, 'm', 'm.py')\n"))
    os.rename("m.py", "source.py")
    check("import", hirune("-c", "import m; print(m.f(2, c=3))"), (0, "(2, 5, 3, 'm', 'm.hir')\n"))
    check("-m", hirune("-m", "m"), (0, "(1, 5, None, '__main__', 'm.hir') ['m']\n"))
    check("-o", hirune("--compile", "source.py", "-o", "other.hir"), (0, ""))
    check("other", hirune("-c", "import other; print(other.f(0))"), (0, "(0, 5, None, 'other', 'other.hir')\n"))
    write("pack/__init__.py", "from .part import y\n")
    write("pack/part.py", "y = 'part'\n")
    for name in "pack/__init__", "pack/part":
        check("compile", hirune("--compile", name + ".py"), (0, ""))
        os.remove(name + ".py")
    check("package", hirune("-c", "import pack; print(pack.y, pack.part)"), (0, "part <module 'pack.part' from 'pack/part.hir'>\n"))
    write("bad.py", "def f(:\n")
    code, text = hirune("--compile", "bad.py", "-o", "bad.hir")
    check("syntax error", (code, "SyntaxError" in text, os.path.exists("bad.hir")), (1, True, False))
    check("no such file", hirune("--compile", "absent.py")[0], 1)

    attempt = "import sys\ntry: import %s\nexcept ValueError as e: print(e, '%s' in sys.modules)"
    refused = [
        ("short", lambda d: d.__delitem__(slice(-32, None)), "damaged image: too short False\n"),
        ("words", lambda d: d.__setitem__(4, 2), "incompatible image: word bytes: found 2, needed %d False\n"),
        ("counts", lambda d: d.__setitem__(24, 255), None),
    ]
    with open("m.hir", "rb") as f:
        word_bytes = f.read()[4]
    for name, change, text in refused:
        damaged(name + ".hir", change)
        code, got = hirune("-c", attempt % (name, name))
        text = text and text.replace("%d", str(word_bytes))
        check(name, (code, got if text else got.startswith("damaged image: ")), (0, text or True))
    with open("m.hir", "rb") as f:
        data = bytearray(f.read())
    data[40] ^= 1
    with open("sum.hir", "wb") as f:
        f.write(data)
    check("sum", hirune("-c", attempt % ("sum", "sum")), (0, "damaged image: sum False\n"))


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    main()
print("failed" if failed else "ok")
sys.exit(failed > 0)
