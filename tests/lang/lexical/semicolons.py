# several statements on one line
import io; a = 1; b = 2; print(a, b)
a = 3;
print(a);
pass; pass; pass
if a: print("x"); print("y")
for i in range(2): print(i); j = i
while a: a -= 1; print("a", a)
def f(): x = 1; y = 2; return x + y
print(f())
class C: p = 1; q = 2; r = lambda self: self.p
print(C.p, C.q, C().r())
try: 1 / 0; print("no")
except ZeroDivisionError: print("zde"); print("2")
else: print("no")
finally: print("f"); print("g")
with io.StringIO('abc') as fh: x = fh.read(2); print(len(x))
del a; b = 5; print(b)
import sys; print(sys.__name__)
from sys import path; global_ok = True
if 1: pass
elif 2: pass
else: pass
def g(): pass
def h(): return
def k(): "doc"; return 1
print(g(), h(), k())
x = 1; y = [2,
3]; z = 4
print(x, y, z)
x = "a;b"; print(x)  # c; d
if 0: print("skipped"); print("skipped too")
print("end"); exec("p = 1; q = p + 1;"); print(p, q)
for bad in (";", ";;", "a = 1;;", "; a = 1", "if 1: ; pass", "if 1: if 2: pass", "if 1: for i in a: pass", "a = 1; if 1: pass", "pass; def f(): pass",
            "x = 1; while 0: pass", "if 1: pass; else: pass", "try: pass; finally: pass", "class C: def f(): pass", "lambda: x; y = (1;2)"):
    try:
        compile(bad, "<s>", "exec")
        print("ok", bad)
    except SyntaxError:
        print("SyntaxError", bad)
