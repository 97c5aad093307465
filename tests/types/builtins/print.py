# print: sep, end, file, flush, and what it calls.
import sys
import io

print()
print("")
print("a", 1, None, 1.5, [1, "x"])
print("a", "b", sep="")
print("a", "b", sep="--", end="!\n")
print("a", "b", sep=None, end=None)
print(end="")
print(end="only end\n")
print(sep="x")
print("a", end="")
print("b", "c", sep="\n")
print(*[1, 2, 3], sep=", ")
print("é", "日", "😀", sep="é")
print("x", file=sys.stdout, flush=True)
print("x", flush=False, file=None)
s = io.StringIO()
print("to", "string", sep="+", end="#", file=s)
print(5, file=s)
print(repr(s.getvalue()))


class C:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


print(C(), [C()], (C(),), {1: C()})
for f in (lambda: print(sep=5), lambda: print(end=5), lambda: print(foo=1), lambda: print("a", sep=b"x")):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
try:
    print("a", file=5)
except (AttributeError, OSError) as e:
    print("error")


class E:
    def __str__(self):
        raise KeyError


try:
    print("before", E())
except KeyError as e:
    print("<", type(e).__name__)
print("tab\tnew\nline", "q'\"")
print(print("inner"))
print("a" * 300)
