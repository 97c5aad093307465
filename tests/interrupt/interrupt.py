#!/usr/bin/env python3
# helper
"""Ctrl-C ends every loop in C: each case below runs in a process of its own, again and again, until SIGINT comes from outside.

    tests/interrupt/interrupt.py build/release/hirune [--filter RE] [--size N] [--bound SECONDS]

What is measured is the processor time that the process still takes (Linux: /proc), which other processes do not lengthen, until it has
caught KeyboardInterrupt, computed something and ended. It fails beyond the bound, or when a case ends by itself. A loop that is over within
the bound at this size needs no poll; a greater --size (with --heap) looks at more of them.
SPDX-License-Identifier: MIT
"""
import argparse
import os
import re
import signal
import subprocess
import sys
import time

# Name | what is prepared | what runs. N is the number of bytes; of items it is a fraction. \\| is an or.
CASES = """\
translate | b = bytes(N); t = bytes(range(256)) | b.translate(t)
translate delete | b = bytes(N); t = bytes(range(256)) | b.translate(None, b"x")
str translate | s = "a" * N; t = {97: "b"} | s.translate(t)
hex | b = bytes(N // 4) | b.hex()
hex sep | b = bytes(N // 4) | b.hex(":")
fromhex | s = "00" * (N // 4) | bytes.fromhex(s)
bytes * n | b = b"abc" | b * N
byte * n | b = b"a" | b * (N * 8)
str * n | s = "abc" | s * N
list * n | x = [1, 2, 3] | x * (N // 8)
tuple * n | x = (1, 2, 3) | x * (N // 8)
replace | s = "ab" * (N // 4) | s.replace("a", "c")
replace longer | s = "ab" * (N // 8) | s.replace("a", "ccc")
replace none | s = "ab" * (N // 4) | s.replace("x", "c")
bytes replace | s = b"ab" * (N // 4) | s.replace(b"a", b"c")
join | x = ["abc"] * (N // 16) | ",".join(x)
join bytes | x = [b"abc"] * (N // 16) | b",".join(x)
find | s = "ab" * N | s.find("b ")
find worst | s = "a" * (N // 64) + "b"; t = "a" * (N // 128) + "b" | s.find(t)
rfind | s = "ab" * N | s.rfind(" a")
count | s = "ab" * (N // 2) | s.count("b")
count one | s = "ab" * N | s.count("c")
bytes count | s = b"ab" * N | s.count(b"b")
bytes find | s = b"ab" * N | s.find(b"bb")
in str | s = "ab" * N | "bb" in s
in bytes | s = b"ab" * N | 99 in s
in bytearray | s = bytearray(b"ab" * N) | b"bb" in s
index wide | s = "\\xe9" * (N // 2) | s[N // 2 - 1]
len wide | s = "\\xe9" * (N // 2) | len(s)
slice wide | s = "\\xe9" * (N // 2) | s[5:N // 2 - 5]
step str | s = "ab" * (N // 2) | s[::3]
reverse str | s = "ab" * (N // 4) | s[::-1]
reverse bytes | s = b"ab" * (N // 2) | s[::-1]
reverse list | x = [1] * (N // 8) | x[::-1]
list.reverse | x = [1] * (N // 8) | x.reverse()
list copy | x = [1] * (N // 4) | x[:]
list + | x = [1] * (N // 8) | x + x
str + | s = "ab" * N | s + s
tuple of list | x = [1] * (N // 8) | tuple(x)
list.index | x = [1] * (N // 8) | 2 in x
list.count | x = [1.5] * (N // 8) | x.count(2)
list.count eq | x = [(1, 2)] * (N // 8) | x.count((1, 3))
list.remove | x = list(range(N // 16)) | x.remove(-1) if -1 in x else None
list.insert | x = [0] * (N // 16) | for i in range(1000): x.insert(0, 1)
list.pop(0) | x = [0] * (N // 16) | for i in range(1000): x.append(x.pop(0))
del slice | x = [0] * (N // 16) | y = x[:]; del y[::2]
slice assign | x = [0] * (N // 16) | x[::2] = x[1::2]
list == | x = [1] * (N // 8); y = [1] * (N // 8) | x == y
list < | x = [1.5] * (N // 8); y = [1.5] * (N // 8) | x < y
tuple hash | x = (1.5,) * (N // 8) | hash(x)
str hash | s = "a" * N | hash(s + "b")
bytes hash | s = b"a" * N | hash(s)
str == | s = "a" * N; t = "a" * (N - 1) + "a" | s == t
sort ints | x = [i * 7919 % 1000003 for i in range(N // 64)] | sorted(x)
sort floats | x = [i * 7919 % 1000003 * 0.5 for i in range(N // 64)] | sorted(x)
sort strs | x = [str(i * 7919 % 1000003) for i in range(N // 64)] | sorted(x)
sort sorted | x = list(range(N // 16)) | x.sort()
sort equal | x = [1] * (N // 16) | x.sort()
sort reverse | x = list(range(N // 16)) | x.sort(reverse=True)
sort key len | x = ["a"] * (N // 32) | x.sort(key=len)
sort key abs | x = [i * 7919 % 1000003 for i in range(N // 64)] | sorted(x, key=abs)
sum range | | sum(range(N))
sum list | x = [1] * (N // 8) | sum(x)
sum floats | x = [1.5] * (N // 8) | sum(x)
sum lists | x = [[1]] * 20000 | sum(x, [])
min range | | min(range(N))
max list | x = [1] * (N // 8) | max(x)
any | x = [0] * (N // 8) | any(x)
all range | | all(range(1, N))
any map | | any(map(bool, iter(int, 1)))
list(map) | x = range(N // 8) | list(map(abs, x))
list(range) | | list(range(N // 8))
list(zip) | x = range(N // 32) | list(zip(x, x))
list(enumerate) | x = range(N // 32) | list(enumerate(x))
list(filter) | | list(filter(None, iter(int, 1)))
list(reversed) | x = [1] * (N // 8) | list(reversed(x))
iter forever | | for i in iter(int, 1): pass
range in float | r = range(N // 8) | 0.5 in r
range in str | r = range(N // 8) | "a" in r
set of range | | set(range(N // 64))
set of list | x = [i * 7919 % 1000003 for i in range(N // 64)] | set(x)
set and | x = set(range(N // 64)); y = set(range(5, N // 64)) | x & y
set or | x = set(range(N // 64)); y = set(range(5, N // 64)) | x \\| y
set minus | x = set(range(N // 64)); y = set(range(5, N // 64)) | x - y
set xor | x = set(range(N // 64)); y = set(range(5, N // 64)) | x ^ y
set <= | x = set(range(N // 64)); y = set(range(N // 64)) | x <= y
set copy | x = set(range(N // 64)) | x.copy()
set == | x = set(range(N // 64)); y = set(range(N // 64)) | x == y
set disjoint | x = set(range(N // 64)); y = set(range(N, N + N // 64)) | x.isdisjoint(y)
frozenset hash | x = frozenset(range(N // 64)) | hash(x)
dict copy | d = {i: i for i in range(N // 64)} | d.copy()
dict update | d = {i: i for i in range(N // 64)} | {}.update(d)
dict or | d = {i: i for i in range(N // 64)} | d \\| d
dict == | d = {i: i for i in range(N // 64)}; e = dict(d) | d == e
dict pairs | x = [(i, i) for i in range(N // 64)] | dict(x)
dict fromkeys | x = range(N // 64) | dict.fromkeys(x)
dict values in | d = {i: i for i in range(N // 32)} | -1 in d.values()
dict list | d = {i: i for i in range(N // 32)} | list(d)
dict items list | d = {i: i for i in range(N // 64)} | list(d.items())
dict clash | d = {i << 40: i for i in range(N // 64)} | d.copy()
dict clear | d = {i: i for i in range(N // 64)} | d.copy().clear()
dict strs | x = [str(i) for i in range(N // 64)] | {}.update(dict.fromkeys(x))
int * int | a = (1 << N // 64) - 1 | a * a
int ** | | 3 ** (N // 64)
int pow mod | a = (1 << N // 16384) - 1 | pow(3, a, a)
int // | a = (1 << N // 32) - 1; b = (1 << N // 64) - 3 | a // b
int % small | a = (1 << N * 8) - 1 | a % 7
int + | a = (1 << N * 8) - 1 | a + a
int << | a = (1 << N * 8) - 1 | a << 7
int >> | a = (1 << N * 8) - 1 | a >> 7
int & | a = (1 << N * 8) - 1 | a & a
int ~ | a = (1 << N * 8) - 1 | ~a
int neg | a = (1 << N * 8) - 1 | -a
int == | a = (1 << N * 8) - 1; b = a + 0 | a == b
int hash | a = (1 << N * 8) - 1 | hash(a)
int str | a = (1 << N // 64) - 1 | str(a)
int hex | a = (1 << N * 4) - 1 | hex(a)
int bin | a = (1 << N) - 1 | bin(a)
int parse | s = "9" * (N // 128) | int(s)
int parse hex | s = "f" * (N * 2) | int(s, 16)
int to_bytes | a = (1 << N * 8) - 1 | a.to_bytes(N, "big")
int from_bytes | b = b"a" * N * 2 | int.from_bytes(b, "big")
int from_bytes little | b = b"a" * N * 2 | int.from_bytes(b, "little")
int float | a = (1 << N * 8) - 1 | a < 1.5
int div float | a = (1 << N // 32) - 1; b = (1 << N // 32) - 3 | a / b
int format | a = (1 << N // 64) - 1 | "{:,}".format(a)
struct unpack | import struct; b = bytes(N // 4); f = "%dB" % len(b) | struct.unpack(f, b)
struct pack | import struct; x = [1] * (N // 16); f = "%dB" % len(x) | struct.pack(f, *x)
struct calcsize | import struct; f = "B" * (N // 2) | struct.calcsize(f)
struct pad | import struct; f = "x" * (N // 2) | struct.pack(f)
struct str | import struct; f = "%ds" % N | struct.pack(f, b"a")
deque rotate | from collections import deque; d = deque([0] * (N // 16), N // 16) | d.rotate(N // 48)
deque list | from collections import deque; x = [0] * (N // 16) | deque(x)
deque extend | from collections import deque; d = deque((), 10) | d.extend(iter(int, 1))
deque extendleft | from collections import deque; d = deque((), 10) | d.extendleft(iter(int, 1))
deque copy | from collections import deque; d = deque([0] * (N // 16), N // 16) | d.copy()
deque == | from collections import deque; d = deque([0] * (N // 16), N // 16); e = d.copy() | d == e
deque count | from collections import deque; d = deque([0] * (N // 16), N // 16) | d.count(1)
deque index | from collections import deque; d = deque([0] * (N // 16), N // 16) | 1 in d
array range | from array import array | array("i", range(N // 8))
array list | from array import array; x = [1] * (N // 8) | array("i", x)
array extend | from array import array; x = [1] * (N // 8) | array("i").extend(x)
array == | from array import array; x = array("i", range(N // 16)); y = array("i", range(N // 16)) | x == y
array list | from array import array; x = array("i", range(N // 16)) | list(x)
array * | from array import array; x = array("i", range(100)) | x * (N // 400)
array in | from array import array; x = array("i", range(N // 8)) | -1 in x
bytearray list | x = [1] * (N // 8) | bytearray(x)
bytes range | | bytes(map(int, iter(int, 1)))
bytes n | | bytes(N * 8)
bytearray n | | bytearray(N * 8)
bytearray extend | x = [1] * (N // 8) | bytearray().extend(x)
bytearray copy | x = bytearray(N * 2) | bytes(x)
memoryview == | x = memoryview(bytearray(N * 2)); y = memoryview(bytearray(N * 2)) | x == y
memoryview list | x = memoryview(bytearray(N // 8)) | list(x)
memoryview step | x = memoryview(bytearray(N))[::2] | bytes(x)
format width | n = N * 2 | "{:>{}}".format("a", n)
format zero | n = N * 2 | "{:0{}d}".format(7, n)
percent width | n = N * 2 | "%*d" % (n, 5)
center | n = N * 2 | "a".center(n)
fstring join | s = "a" * N | f"{s}{s}{s}"
format many | s = "{}" * (N // 16); x = [1] * (N // 16) | s.format(*x)
percent many | s = "%d" * (N // 32); x = (1,) * (N // 32) | s % x
float prec | n = N | "%.*f" % (n, 0.5)
upper | s = "a" * N | s.upper()
title | s = "a " * (N // 4) | s.title()
swapcase | s = "aB" * (N // 4) | s.swapcase()
casefold | s = "\\xe9B" * (N // 8) | s.upper()
isalpha | s = "a" * N | s.isalpha()
isupper | s = "a" * N | s.isupper()
isspace wide | s = "\\u2003" * (N // 4) | s.isspace()
strip | s = " " * (N * 2) | s.strip()
lstrip chars | s = "ab" * N | s.lstrip("abc")
split | s = "a " * (N // 16) | s.split()
split sep | s = "a," * (N // 16) | s.split(",")
rsplit | s = "a," * (N // 16) | s.rsplit(",")
splitlines | s = "a\\n" * (N // 16) | s.splitlines()
partition | s = "a" * N | s.partition("b")
startswith | s = "a" * N; t = s + "b" | t.startswith(s)
encode | s = "\\xe9" * N | s.encode()
decode | s = b"a" * N * 2 | s.decode()
decode wide | s = "\\u20ac".encode() * (N // 2) | s.decode()
decode ignore | s = b"\\xff" * N | s.decode("utf-8", "ignore")
decode latin | s = b"\\xff" * (N // 2) | str(s, "latin-1")
encode ascii | s = "\\xe9" * (N // 4) | s.encode("ascii", "replace")
repr str | s = "a" * N | repr(s)
repr wide | s = "\\xe9" * (N // 4) | repr(s)
repr bytes | b = bytes(N // 4) | repr(b)
repr list | x = [1] * (N // 16) | repr(x)
repr dict | d = {i: i for i in range(N // 64)} | repr(d)
repr tuple floats | x = (1.5,) * (N // 64) | repr(x)
repr nested | x = [[[1]]] * (N // 64) | str(x)
repr array | from array import array; x = array("i", range(N // 16)) | repr(x)
repr deep strs | x = ["a" * 1000] * (N // 4000) | repr(x)
print | import io; x = [1] * (N // 16) | print(x, file=io.StringIO())
stringio write | import io; s = "a" * N | io.StringIO().write(s)
stringio readlines | import io; f = io.StringIO("a\\n" * (N // 8)) | f.seek(0); f.readlines()
stringio readline | import io; f = io.StringIO("a" * N) | f.seek(0); f.readline()
bytesio lines | import io; f = io.BytesIO(b"a\\n" * (N // 8)) | f.seek(0); list(f)
compile line | s = "1+" * (N // 16) + "1" | compile(s, "x", "eval")
compile string | s = "'" + "a" * N + "'" | compile(s, "x", "eval")
compile comment | s = "#" + "a" * N + "\\n" | compile(s, "x", "exec")
compile list | s = "[" + "1," * (N // 64) + "]" | compile(s, "x", "eval")
compile names | s = "".join("a%d = 1\\n" % i for i in range(N // 1024)) | compile(s, "x", "exec")
compile blank | s = "\\n" * N | compile(s, "x", "exec")
compile spaces | s = " " * N + "1" | compile(s, "x", "eval")
compile number | s = "9" * (N // 128) | compile(s, "x", "eval")
compile float | s = "1." + "9" * N | compile(s, "x", "eval")
exec loop | | exec("while True: pass")
float parse | s = "1." + "0" * N | float(s)
float parse nines | s = "9" * N | float(s)
complex parse | s = "1." + "0" * N | complex(s)
math.fsum | import math; x = [1.5] * (N // 16); f = getattr(math, "fsum", sum) | f(x)
math.prod | import math; x = [1] * (N // 16); f = getattr(math, "prod", sum) | f(x)
math.gcd | import math; a = 3 ** (N // 512); b = 7 ** (N // 512); f = getattr(math, "gcd", None) | f(a, b) if f else a * b
gc.collect | import gc; x = [[i] for i in range(N // 64)] | gc.collect()
unpack star | x = [1] * (N // 8) | a, *b, c = x
call star | x = [1] * (N // 16); f = lambda *a: 0 | f(*x)
call starstar | d = {"a%d" % i: i for i in range(N // 256)}; f = lambda **a: 0 | f(**d)
max key | | max(iter(int, 1), key=abs)
namedtuple | from collections import namedtuple; s = " ".join("a%d" % i for i in range(3000)) | namedtuple("T", s)
comprehension | | [i for i in iter(int, 1) if i]
generator | def g(): yield from iter(int, 1) | for i in g(): pass
dictcomp | | {i: i for i in iter(int, 1)}
str iter | s = "\\xe9" * (N // 8) | list(s)
str in list | x = ["a"] * (N // 8) | "b" in x
str in tuple | x = ("a",) * (N // 8) | "b" in x
dir | a = lambda: 0; [setattr(a, "a%d" % i, i) for i in range(1000)] | dir(a)
sleep | import time | time.sleep(10)
sleep_us | import time | time.sleep_us(10000000)
""".splitlines()

TICK = os.sysconf("SC_CLK_TCK")


def program(size, setup, run):
    return (f"N = {size}\n{setup}\nprint('ready')\ntry:\n  while True:\n    {run}\n"
            "except KeyboardInterrupt:\n  print(6 * 7)\n")


def used(pid):
    """Processor seconds of the process so far; None when it is gone."""
    try:
        with open(f"/proc/{pid}/stat") as f:
            fields = f.read().rpartition(")")[2].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / TICK


def measure(options, setup, run, delay):
    """Processor seconds from the signal to the end, or what went wrong."""
    p = subprocess.Popen([options.binary, "-X", "heapsize=" + options.heap, "-c", program(options.size, setup, run)],
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        if p.stdout.readline() != "ready\n":
            return "not ready: " + p.communicate()[0].strip()[-200:]
        time.sleep(delay)
        before = used(p.pid)
        p.send_signal(signal.SIGINT)
        deadline = time.monotonic() + options.limit
        while os.waitid(os.P_PID, p.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
            if time.monotonic() > deadline or used(p.pid) - before > options.limit:
                return f"not within {options.limit} s"
            time.sleep(0.002)
        after = used(p.pid)
        out = p.stdout.read()
        return after - before if out == "42\n" else "ended: " + out.strip()[-200:]
    finally:
        p.kill()
        p.wait()
        p.stdout.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--filter", default="")
    parser.add_argument("--size", type=int, default=1 << 24)
    parser.add_argument("--heap", default="600M")
    parser.add_argument("--bound", type=float, default=0.1)
    parser.add_argument("--limit", type=float, default=5)
    parser.add_argument("--delays", type=float, nargs="+", default=[0.05], help="seconds before the signal; once for each")
    options = parser.parse_args()
    passed = failed = 0
    for line in CASES:
        name, setup, run = (part.strip().replace("\\|", "|") for part in re.split(r" (?<!\\)\|(?= |$)", line))
        if not re.search(options.filter, name):
            continue
        results = [measure(options, setup, run, delay) for delay in options.delays]
        wrong = [r for r in results if isinstance(r, str) or r > options.bound]
        passed += not wrong
        failed += bool(wrong)
        if wrong:
            print("FAIL", name, ", ".join(r if isinstance(r, str) else f"{r:.2f} s" for r in wrong), flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed != 0)


if __name__ == "__main__":
    main()
