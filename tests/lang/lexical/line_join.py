# explicit and implicit line joining
x = 1 + \
    2
print(x)
y = x \
    * 2 \
    + 1
print(y)
if x == 3 and \
   y == 7:
    print("if")
z = \
    5
print(z)
s = 'abc\
def'
print(s)
def f(a,
      b,
        c
    ):
    return \
        a, b, c
print(f(1,
        2,
 3))
l = [
1,
      2,

  3
]
print(l, (4,
5), {6:
7}, l[
    0
], l [
1
    :
2
])
assert x == 3, \
    "message"
from sys import \
    path
import sys, \
    gc
from sys import (
    argv,
    version,
)
for i in \
        range(2):
    print(i,
          end=
          " ")
print()
print((1
       if x
       else
       2),
      (
          lambda
          a:
          a
      )(3))
with_brackets = (
    "a"
    "b"
    .upper()
    .lower()
)
print(with_brackets)
print(eval("(1\n\n+\n\n2)"), eval("[\n]"), eval("1 +\\\n2"))
if True: \
    print("after colon")
try: \
    pass
finally: \
    print("joined")
del x, \
    y
print("x" in globals(), "y" in globals())
@\
staticmethod
def g():
    return "dec"
print(g() if callable(g) else "dec")
x\
= 4
print(x)
# not a lone backslash line: that is an empty program, as in MicroPython (tests/basics/lexer.py)
for bad in ("x = \\ \n1", "x = 1 \\", "x = \\", "x = 1 \\ # c\n+ 2", "if x \\\n\n: pass", "x \\y"):
    try:
        compile(bad + "\n", "<s>", "exec")
        print("ok", repr(bad))
    except SyntaxError:
        print("SyntaxError", repr(bad))
