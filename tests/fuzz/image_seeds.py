#!/usr/bin/env python3
# helper
"""Writes images of the programs of tests/ as inputs of the target image: a byte of options before each.

Usage: image_seeds.py HIRUNE FOLDER [MOST_BYTES]. HIRUNE: a binary of the word size and float width of the target. A seed's name is a hash of
its contents, as libFuzzer's are.
SPDX-License-Identifier: MIT
"""
import hashlib
import pathlib
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent


def main():
    binary, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    most = int(sys.argv[3]) if len(sys.argv) > 3 else 3000
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        for path in sorted(TESTS.glob("*/**/*.py")):
            if path.stat().st_size > most or path.parts[len(TESTS.parts)] in ("fuzz", "prompt"):
                continue
            image = pathlib.Path(place, "image.hir")
            # -O3: no line tables, which would be most of what a mutation hits
            done = subprocess.run([binary, "-O3", "--compile", path.name, "-o", image],
                                  cwd=path.parent, stdin=subprocess.DEVNULL, capture_output=True)
            if done.returncode == 0:
                seed = b"\0" + image.read_bytes()
                (folder / hashlib.sha1(seed).hexdigest()).write_bytes(seed)


if __name__ == "__main__":
    main()
