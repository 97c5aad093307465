#!/usr/bin/env python3
# helper
"""Ctrl-C ends every loop in C: each case below runs in a process of its own, again and again, until SIGINT comes from outside.

    tests/interrupt/interrupt.py build/release/hirune [--filter RE] [--size N] [--bound SECONDS]

What is measured is the processor time that the process still takes (Linux: /proc), which other processes do not lengthen, until it has
caught KeyboardInterrupt, computed something and printed it. It fails beyond the bound, or when a case ends by itself. A loop that is over
within the bound at this size needs no poll; a greater --size (with --heap: some 40 bytes for each of --size) looks at more of them, and
--repeat takes the worst of so many signals, at different times. --verbose prints each case's worst time.
SPDX-License-Identifier: MIT
"""
import argparse
import os
import re
import select
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
bytes == | s = b"ab" * (N // 2); t = s[:-1] + b"c" | s == t
bytes < | s = b"ab" * (N // 2); t = s[:-1] + b"c" | s < t
bytes rfind | s = b"ab" * (N // 2) | s.rfind(b"aa")
bytes rfind one | s = b"ab" * (N // 2) | s.rfind(b"c")
str < | s = "ab" * (N // 2); t = s[:-1] + "c" | s < t
index mixed | s = "a" * (N // 2) + "\\xe9" | s[N // 2 - 1]
slice mixed | s = "a" * (N // 2) + "\\xe9" * 8 | s[N // 2:N // 2 + 5]
find wide | s = "\\xe9" * (N // 2) | s.find("a\\xe9")
find at end wide | s = "\\xe9" * (N // 4) + "a" | s.find("a")
count wide | s = "\\xe9" * (N // 4) | s.count("\\xe9")
ljust | n = N | "a".ljust(n)
zfill | n = N | "a".zfill(n)
rstrip | s = "a" + " " * N | s.rstrip()
rstrip chars wide | s = "\\xe9" * (N // 4) | s.rstrip("a\\xe9")
expandtabs | s = "\\ta" * (N // 16) | s.expandtabs()
removeprefix | s = "ab" * (N // 2) | s.removeprefix("a")
rpartition | s = b"ab" * (N // 2) | s.rpartition(b"cc")
capitalize | s = "AB" * (N // 4) | s.capitalize()
istitle | s = "Ab " * (N // 4) | s.istitle()
isascii | s = "a" * N | s.isascii()
isidentifier | s = "a" * N | s.isidentifier()
isprintable | s = "a" * N | s.isprintable()
bytes isalpha | s = b"a" * N | s.isalpha()
bytes upper | s = b"a" * N | s.upper()
bytes title | s = b"a " * (N // 2) | s.title()
bytes split | s = b"a," * (N // 16) | s.split(b",")
join one | s = "a" * N | "".join([s])
join huge | s = ["a" * (N // 8)] * 8 | "-".join(s)
join sep huge | s = "a" * (N // 8) | s.join("abcdefgh")
bytearray += | s = bytearray(N // 2) | t = s[:]; t += s
bytearray insert | s = bytearray(N) | for i in range(100): s.insert(0, 1); s.pop(0)
bytearray reverse | s = bytearray(N) | s.reverse()
bytearray remove | s = bytearray(N) | 1 in s
bytearray slice | s = bytearray(N) | s[::2] = s[1::2]
bytearray del | s = bytearray(N) | t = s[:]; del t[::2]
bytearray append | | b = bytearray(); [b.append(i & 255) for i in range(N // 32)]
memoryview = | x = memoryview(bytearray(N)); y = memoryview(bytearray(N)) | x[:] = y
memoryview step = | x = memoryview(bytearray(N)); y = x[::-1] | y[1:] = y[:-1]
memoryview step == | x = memoryview(bytearray(N))[::2] | x == x[:]
memoryview tolist | x = memoryview(bytearray(N // 8)) | x.tolist()
memoryview hex | x = memoryview(bytearray(N // 4)) | x.hex()
memoryview cast | x = memoryview(bytearray(N)).cast("H"); y = x[:] | x == y
memoryview hash | x = memoryview(bytes(N)) | hash(x)
array tolist | from array import array; x = array("i", range(N // 8)) | x.tolist()
array byteswap | from array import array; x = array("i", bytes(N)) | x.byteswap()
array reverse | from array import array; x = array("b", bytes(N)) | x.reverse()
array step | from array import array; x = array("b", bytes(N)) | x[::2]
array count | from array import array; x = array("i", bytes(N // 2)) | x.count(1)
array floats | from array import array; x = array("f", bytes(N // 4)) | list(x)
array < | from array import array; x = array("f", bytes(N // 4)); y = x[:] | x < y
array bytes | from array import array; x = bytes(N) | array("H", x)
array frombytes | from array import array; x = bytes(N) | array("H").frombytes(x)
array join | from array import array; x = array("H", bytes(N // 2)) | x + x
list of bytes | b = bytes(N // 4) | list(b)
tuple of str | b = "ab" * (N // 16) | tuple(b)
set of bytes | b = bytes(N) | set(b)
sorted bytes | b = bytes(N // 8) | sorted(b)
sum bytes | b = bytes(N) | sum(b)
max bytes | b = bytes(N) | max(b)
max str | b = "ab" * N | max(b)
max key lambda | b = bytes(N) | max(b, key=lambda c: c)
any bytes | b = bytes(N) | any(b)
enumerate in | b = bytes(N) | (0, 1) in enumerate(b)
zip in | b = bytes(N) | 1 in zip(b, b)
reversed in | b = bytes(N) | 1 in reversed(b)
for bytes | b = bytes(N) | for c in b: pass
unpack many | x = range(N // 8) | a, *b = x
list.extend | x = [1] * (N // 16) | y = []; y.extend(x); y += x
list.extend range | | [].extend(range(N // 16))
list clear | x = [1] * (N // 16) | x[:].clear()
sort tuples | x = [(i * 7919 % 1000003, i) for i in range(N // 128)] | sorted(x)
sort lists | x = [[1, i * 7919 % 1003] for i in range(N // 128)] | sorted(x)
sort bytes | x = [b"%d" % (i * 7919 % 1000003) for i in range(N // 128)] | sorted(x)
sort long strs | x = ["a" * (N // 1024) + str(i * 7919 % 103) for i in range(1024)] | sorted(x)
sort lambda | x = list(range(N // 64)) | x.sort(key=lambda i: -i)
sort str.lower | x = [str(i * 7919 % 1000003) for i in range(N // 64)] | x.sort(key=str.lower)
list in nested | x = [[0] * 1000] * (N // 8192) | [1] in x
tuple < | x = (1.5,) * (N // 8); y = (1.5,) * (N // 8) | x < y
tuple == | x = (1.5,) * (N // 8); y = (1.5,) * (N // 8) | x == y
tuple + | x = (1.5,) * (N // 8) | x + x
set update | x = set(range(N // 64)) | set().update(x)
set &= | x = set(range(N // 64)) | y = x.copy(); y &= x
set add | | s = set(); [s.add(i) for i in range(N // 64)]
set pop | x = set(range(N // 64)) | y = x.copy(); [y.pop() for i in range(len(y))]
set clash | x = {i << 40 for i in range(N // 64)} | x.copy()
set repr | x = set(range(N // 64)) | repr(x)
dict popitem | x = dict.fromkeys(range(N // 64)) | y = x.copy(); [y.popitem() for i in range(len(y))]
dict pop | x = dict.fromkeys(range(N // 256)) | y = x.copy(); [y.pop(i) for i in range(len(y))]
dict first | x = dict.fromkeys(range(N // 256)) | y = x.copy(); [y.pop(next(iter(y))) for i in range(len(y))]
dict keys & | x = dict.fromkeys(range(N // 64)); y = x.copy() | x.keys() & y.keys()
dict items == | x = dict.fromkeys(range(N // 64)); y = x.copy() | x.items() == y.items()
dict values list | x = dict.fromkeys(range(N // 32)) | list(x.values())
dict reversed | x = dict.fromkeys(range(N // 32)) | list(reversed(x))
dict update or | x = dict.fromkeys(range(N // 64)) | y = {}; y \\|= x
dict long keys | x = {"a" * (N // 64) + str(i): i for i in range(64)} | x.copy() == {k + "": v for k, v in x.items()}
ordereddict == | from collections import OrderedDict; x = OrderedDict.fromkeys(range(N // 128)); y = x.copy() | x == y
ordereddict move | from collections import OrderedDict; x = OrderedDict.fromkeys(range(N // 128)) | for i in range(N // 128): x.move_to_end(i)
ordereddict pop | from collections import OrderedDict; x = OrderedDict.fromkeys(range(N // 128)) | y = x.copy(); [y.popitem(False) for i in range(len(y))]
bytes percent | n = N | b"%*d" % (n, 5)
percent bytes | s = b"a" * N | b"%s" % s
percent str | s = "a" * N | "%s" % s
percent repr | s = "a" * N | "%r" % s
format str | s = "a" * N | "{:x>5}".format(s)
format precision | s = "\\xe9" * (N // 2) | "{:.{}}".format(s, N // 2 - 1)
format field | s = "{0" + "[0]" * (N // 32) + "}"; x = [0]; x[0] = x | s.format(x)
format braces | s = "{{}}" * (N // 16) | s.format()
ascii | s = "\\xe9" * (N // 8) | ascii(s)
int underscores | s = "1_0" * (N // 1024) | int(s)
int base 3 | s = "1" * (N // 1024) | int(s, 3)
int parse bin | s = "1" * N | int(s, 2)
int parse spaces | s = " " * N + "1" | int(s)
int oct | a = (1 << N) - 1 | oct(a)
int format x | a = (1 << N * 2) - 1 | "{:_x}".format(a)
int bit_count | a = (1 << N * 8) - 1 | a.bit_count()
int round | a = 10 ** (N // 1024) | round(a, -5)
int divmod | a = (1 << N // 32) - 1; b = (1 << N // 64) - 3 | divmod(a, b)
int ^ neg | a = (1 << N * 8) - 1; b = -a | a ^ b
int * small | a = (1 << N * 8) - 1 | a * 7
int - | a = (1 << N * 8) - 1; b = a - 5 | a - b
int << big | n = N * 8 | 1 << n
int from_bytes signed | b = b"\\xff" * N | int.from_bytes(b, "big", signed=True)
int to_bytes neg | a = -(1 << N * 8 - 8) | a.to_bytes(N, "little", signed=True)
factorial | import math | math.factorial(N // 256)
float of bytes | s = b"1" * N | float(s)
float repr list | x = [1.1] * (N // 64) | repr(x)
struct unpack floats | import struct; b = bytes(N // 4); f = "%df" % (len(b) // 4) | struct.unpack(f, b)
struct pack_into | import struct; f = "%ds" % N; b = bytearray(N); s = bytes(N) | struct.pack_into(f, b, 0, s)
struct unpack str | import struct; f = "%ds" % N; b = bytes(N) | struct.unpack(f, b)
json dumps str | import json; s = "a\\n" * (N // 4) | json.dumps(s)
json dumps list | import json; s = [1] * (N // 16) | json.dumps(s)
json dumps nested | import json; s = [[[1]]] * (N // 64) | json.dumps(s)
json dumps dict | import json; s = {str(i): i for i in range(N // 64)} | json.dumps(s)
json dumps floats | import json; s = [1.5] * (N // 64) | json.dumps(s)
json dump | import json, io; s = [1] * (N // 32) | json.dump(s, io.StringIO())
json loads list | import json; s = "[" + "1," * (N // 8) + "1]" | json.loads(s)
json loads str | import json; s = '"' + "a" * N + '"' | json.loads(s)
json loads escapes | import json; s = '"' + "\\\\u00e9" * (N // 16) + '"' | json.loads(s)
json loads spaces | import json; s = " " * N + "1" | json.loads(s)
json loads number | import json; s = "1" * (N // 1024) | json.loads(s)
json loads float | import json; s = "1." + "1" * N | json.loads(s)
json loads dict | import json; s = "{" + ",".join('"%d":1' % i for i in range(N // 64)) + "}" | json.loads(s)
json loads bytes | import json; s = b"[" + b"1," * (N // 8) + b"1]" | json.loads(s)
json load | import json, io; s = "[" + "1," * (N // 16) + "1]" | json.load(io.StringIO(s))
bytesio write | import io; b = bytes(N) | f = io.BytesIO(); f.write(b); f.write(b)
bytesio seek | import io; b = bytes(N) | f = io.BytesIO(); f.seek(N); f.write(b"a")
bytesio read | import io; f = io.BytesIO(bytes(N)) | f.seek(0); f.read()
bytesio readline | import io; f = io.BytesIO(bytes(N)) | f.seek(0); f.readline()
file write | b = bytes(N); f = open("/dev/null", "wb") | f.write(b)
file write text | b = "a" * N; f = open("/dev/null", "w") | f.write(b)
file read | f = open("/dev/zero", "rb") | f.read(N)
file read all | | open("/dev/zero", "rb").read()
file read text | | open("/dev/zero").read(N)
file readline | f = open("/dev/zero", "rb") | f.readline()
file readinto | f = open("/dev/zero", "rb"); b = bytearray(N) | f.readinto(b)
file readlines | | open("/dev/zero").readlines()
select | import select; p = select.poll() | p.poll(10000)
input | | input()
exec long | s = "x = 1\\n" * (N // 8) | exec(s)
exec string | s = "x = '" + "a" * N + "'" | exec(s)
exec docstring | s = "def f():\\n '''" + "a\\n" * (N // 2) + "'''" | exec(s)
exec bytes | s = "x = b'" + "a" * N + "'" | exec(s)
exec escapes | s = "x = '" + "\\\\x41" * (N // 8) + "'" | exec(s)
exec fstring | s = "x = f'" + "a" * N + "'" | exec(s)
exec fstrings | s = "a = 1; x = f'" + "{a}" * 5000 + "'" | exec(s)
exec strings | s = "x = (" + "'a'\\n" * (N // 64) + ")" | exec(s)
exec list | s = "x = [" + "1," * (N // 16) + "]" | exec(s)
exec dict | s = "x = {" + "1:2," * 5000 + "}" | exec(s)
exec tuple names | s = "a = 1; x = (" + "a," * 5000 + ")" | exec(s)
exec indents | s = "if 1:\\n" + " " * N + "pass" | exec(s)
exec function | s = "def f(x):\\n" + " x = x + 1\\n" * 10000 | exec(s)
exec name | s = "a" * N + " = 1" | exec(s)
exec operators | s = "x = " + "-" * 100 + "1" | compile(s, "x", "exec")
exec chain | s = "a = []; a.b" + ".b" * 10000 | compile(s, "x", "exec")
exec if | s = "a = 0\\nif a: pass\\n" + "elif a: pass\\n" * 2000 | exec(s)
exec backslash | s = "\\\\\\n" * (N // 4) + "x = 1" | exec(s)
exec semicolons | s = "x=1;" * 5000 | exec(s)
exec globals | s = "def f():\\n" + " global a\\n" * (N // 64) | exec(s)
exec hex number | s = "x = 0x" + "f" * N | exec(s)
exec of bytes | s = b"x = 1\\n" * (N // 8) | exec(s)
exec cr | s = "x = 1\\r" * (N // 8) | exec(s)
exec annotated | s = "x: int\\n" * (N // 64) | exec(s)
exec nested | s = "(" * 100 + "1" + ")" * 100 + "\\n"; s *= N // 4096 | exec(s)
vars many | A = type("A", (), {}); a = A(); [setattr(a, "a%d" % i, i) for i in range(N // 256)] | vars(a); dir(a)
type many | d = {"a%d" % i: i for i in range(N // 1024)} | type("A", (), d)
call many | x = range(N // 16); f = lambda *a: 0 | f(*x)
print many | import io; x = [1] * (N // 16); f = io.StringIO() | print(*x, file=f)
isinstance many | x = (str,) * (N // 8) | isinstance(1, x)
isinstance tree | x = (str,) * 9; x = (x,) * 9; x = (x,) * 9; x = (x,) * 99; x = (x,) * 99 | isinstance(1, x)
startswith many | x = ("b",) * (N // 8) | "abc".startswith(x)
slice indices | | slice(None).indices(10 ** (N // 1024))
random bits | import random; b = bytearray(N) | for i in b: random.getrandbits(32)
uctypes bytes | import uctypes; b = bytearray(N); a = uctypes.addressof(b) | uctypes.bytes_at(a, N)
gc weak | import weakref, gc; A = type("A", (), {}); x = [A() for i in range(N // 256)]; y = [weakref.ref(i) for i in x] | gc.collect()
destroy | A = type("A", (), {"__del__": lambda self: None}) | x = [A() for i in range(N // 1024)]; x = None
sleep | import time | time.sleep(10)
sleep_us | import time | time.sleep_us(10000000)
""".splitlines()


def program(size, setup, run):
    return (f"N = {size}\n{setup}\nprint('ready')\ntry:\n  while True:\n    {run}\n"
            "except KeyboardInterrupt:\n  print(6 * 7)\n  input()\n")


def used(pid):
    """Processor seconds of the process so far; none when it has ended."""
    try:
        with open(f"/proc/{pid}/schedstat") as f:
            return int(f.read().split()[0]) / 1e9
    except OSError:
        return 0


def measure(options, setup, run, delay):
    """Processor seconds from the signal to the first line after it, or what went wrong."""
    p = subprocess.Popen([options.binary, "-X", "heapsize=" + options.heap, "-c", program(options.size, setup, run)],
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, bufsize=0)
    try:
        line = p.stdout.readline()
        if line != b"ready\n":
            return "not ready: " + (line + p.stdout.read()).decode().strip()[-200:]
        time.sleep(delay)
        before = used(p.pid)
        p.send_signal(signal.SIGINT)
        deadline = time.monotonic() + options.limit
        while not select.select([p.stdout], [], [], 0.01)[0]:
            if time.monotonic() > deadline or used(p.pid) - before > options.limit:
                return f"not within {options.limit} s"
        after = used(p.pid)
        line = p.stdout.readline()
        return after - before if line == b"42\n" else "ended: " + (line + p.stdout.read()).decode().strip()[-200:]
    finally:
        p.kill()
        p.wait()
        p.stdin.close()
        p.stdout.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--filter", default="")
    parser.add_argument("--size", type=int, default=1 << 24)
    parser.add_argument("--heap", default="600M")
    parser.add_argument("--bound", type=float, default=0.1)
    parser.add_argument("--limit", type=float, default=5)
    parser.add_argument("--delay", type=float, default=0.05, help="seconds before the signal")
    parser.add_argument("--repeat", type=int, default=1, help="so often, each time half the delay later")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    passed = failed = 0
    for line in CASES:
        name, setup, run = (part.strip().replace("\\|", "|") for part in re.split(r" (?<!\\)\|(?= |$)", line))
        if not re.search(options.filter, name):
            continue
        results = [measure(options, setup, run, options.delay * (1 + i / 2)) for i in range(options.repeat)]
        wrong = [r for r in results if isinstance(r, str) or r > options.bound]
        passed += not wrong
        failed += bool(wrong)
        if wrong:
            print("FAIL", name, ", ".join(r if isinstance(r, str) else f"{r:.2f} s" for r in wrong), flush=True)
        elif options.verbose:
            print(f"{name}: {max(results):.3f} s", flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed != 0)


if __name__ == "__main__":
    main()
