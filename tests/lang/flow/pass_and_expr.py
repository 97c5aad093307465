# expression statements, pass, ellipsis, docstrings, bare names
pass
...
1
"string statement"
None
[1, 2, 3]
x = 5
x
x == 6
print
print("called") if x else None
x and print("short") or print("circuit")
[print(i, end=" ") for i in range(3)]
print()
(lambda: print("lambda"))()
{1: print("in dict")}
print("a"), print("b")
x, x
not x
-x
x if x else x
f"{x}"
(yield_ := x)

def f():
    "doc"

def g():
    pass

def h():
    ...

def k():
    1
    2

def m():
    return

def n():
    return None

class A: pass
class B: ...
class C:
    "doc"
    1
    pass
    x = 1

print(f(), g(), h(), k(), m(), n(), C.x)
for bad in ("undefined", "1 / 0", "x.y", "x[0]", "x()", "[][0]", "-''"):
    try:
        exec(bad)
    except Exception as e:
        print(bad, type(e).__name__)
for i in range(2): pass
while 0: pass
if 1: pass
with_ = 1
try: pass
except: pass
else: pass
finally: pass
class D(A, B): pass
def o(): pass; pass
print(o())
