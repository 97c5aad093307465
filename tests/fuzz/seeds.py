#!/usr/bin/env python3
# helper
"""Writes the programs of tests/ as inputs of the targets that take Python text: a byte of options before each.

Usage: seeds.py FOLDER [MOST_BYTES]. A seed's name is a hash of its contents, as libFuzzer's are.
SPDX-License-Identifier: MIT
"""
import hashlib
import pathlib
import sys

TESTS = pathlib.Path(__file__).resolve().parent.parent


def main():
    folder = pathlib.Path(sys.argv[1])
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 3000
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(TESTS.glob("*/**/*.py")):
        if path.parts[len(TESTS.parts)] in ("fuzz", "prompt"):
            continue
        text = path.read_bytes()
        if len(text) > most:
            continue
        # 0: the ordinary mode and heap. Then, for `execute`, one of many ways to disturb it (hr_fuzz_disturb, with 4 to 7 for n)
        chance = hashlib.sha1(text).digest()[0]
        disturbed = (1 + chance % 3) | (4 | chance >> 2 & 3) << 2
        for options in (0, disturbed << 3):
            seed = bytes([options]) + text
            (folder / hashlib.sha1(seed).hexdigest()).write_bytes(seed)


if __name__ == "__main__":
    main()
