# unary operators, conversions and the builtins that call methods
class A:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __complex__(self): return 1 + 2j
    def __index__(self): return 3
    def __bool__(self): return False
    def __len__(self): return 9
    def __hash__(self): return 77
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, s): return "format:" + s
    def __round__(self, n=None): return "round", n
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __bytes__(self): return b"bytes"
    def __dir__(self): return ["b", "a"]
    def __iter__(self): return iter("iter")
    def __reversed__(self): return iter("rev")
    def __contains__(self, x): return x == 1
    def __divmod__(self, o): return "divmod"

a = A()
print(-a, +a, ~a, abs(a), int(a), float(a), complex(a), bool(a), not a, len(a), hash(a), str(a), repr(a))
print(f"{a}", f"{a:x}", f"{a!r}", f"{a!s}", format(a), format(a, "spec"), "%s %r" % (a, a), "{} {!r} {:q}".format(a, a, a), [a], (a,), {a: a})
print(list(a), list(reversed(a)), 1 in a, 2 in a, bytes(a), divmod(a, 1))
print(round(a), round(a, 2), hex(a), bin(a), oct(a), [0, 1, 2, 3][a], range(a), "ab" * a, chr(a) == "\x03")
print(a.__int__() + 1, A.__len__(a), A.__str__(a))

class Empty: pass
e = Empty()
for src in ("-e", "+e", "~e", "abs(e)", "int(e)", "float(e)", "complex(e)", "len(e)", "round(e)", "iter(e)", "reversed(e)", "1 in e", "bytes(e)", "hex(e)", "[1][e]", "divmod(e, 1)", "next(e)", "e()", "e[0]", "range(e)", "e < e"):
    try:
        eval(src)
        print("no error", src)
    except TypeError:
        pass
print(bool(e), hash(e) == hash(e), e == e, e != e, e == Empty(), str(e) == repr(e))

class Bad:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __complex__(self): return 1.5
    def __len__(self): return "3"
    def __bool__(self): return 0
    def __hash__(self): return "h"
    def __str__(self): return 5
    def __repr__(self): return None
    def __format__(self, s): return 5
    def __index__(self): return 1.0
    def __iter__(self): return 5
    def __bytes__(self): return "s"

b = Bad()
for src in ("int(b)", "float(b)", "complex(b)", "len(b)", "bool(b)", "hash(b)", "str(b)", "repr(b)", "format(b)", "f'{b}'", "[1][b]", "iter(b)", "bytes(b)", "list(b)", "print(b)", "'%s' % b", "{b: 1}"):
    try:
        print("no error", src, eval(src))
    except TypeError:
        print("T", end=" ")
print()
