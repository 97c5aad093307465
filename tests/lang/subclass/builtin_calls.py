# what builtin functions and methods do with subclasses: they see the native value unless a method says otherwise
class I(int): pass
class S(str): pass
class L(list): pass
class T(tuple): pass
class D(dict): pass
class B(bytes): pass

i, s, l, t, d, b = I(3), S("xyz"), L([3, 1, 2]), T((1, 2)), D(k=1), B(b"ab")
print(sorted(l), sum(l), max(l), list(reversed(l)), len(l), list(enumerate(l)), list(zip(l, t)), list(map(str, l)), any(l), all(L([0])), tuple(l), set(l) == {1, 2, 3}, list(l), l == list(l))
print(abs(I(-3)), divmod(i, 2), pow(i, 2), pow(2, i, 5), round(i), bin(i), range(i), chr(I(97)), [1] * i, "ab"[I(1)], bytes(I(2)), i.to_bytes(1, "big"), int.from_bytes(b, "big"), isinstance(i + i, I))
print(",".join(L([S("a"), "b"])), s.join(T(("1", "2"))), "a%sb" % s, "%s %s" % T(("p", "q")), "{}".format(s), f"{i:03d}", "%(k)s" % d, "%d" % i, "%5s" % s, s.encode(), "x" in S("xy"), S("x") in "xyz", "xyzxyz".split(S("y")), "a".join(S("bc")))
print(dict(d), dict(D(a=2), **d), {**d}, list(d), {s: 1}["xyz"], {"xyz": 2}[s], {i: 1}[3], {t: 1}[(1, 2)], d == {"k": 1}, d | D(z=1), ord(S("a")), int(S("7")), float(S("1.5")), str(s), str(b, "ascii"), list(b), bytes(b), bytearray(b), hash(b) == hash(b"ab"))
print(type(s[:]).__name__, type(l[:]).__name__, type(t[:]).__name__, type(i + 0).__name__, type(+i).__name__, type(s.strip()).__name__, type(t + ()).__name__, type(l * 1).__name__, type(b[:]).__name__, type(int(i)).__name__, type(str(s)).__name__, type(list(l)).__name__, type(tuple(t)).__name__)
print(i == 3 and 3 == i, i < 4 < I(5), s == "xyz", t == (1, 2), (1, 2) == t, l == [3, 1, 2], [3, 1, 2] == l, s < S("z"), i in (1, 2, 3), I(1) is I(1), t < (1, 3), l > [1])
a, bb = t
x, *y = l
print(a, bb, x, y, [*l, *t], (lambda *p, **k: (p, k))(*l, **d), [c for c in s], (lambda q: q)(i))
l[I(0)] = I(9)
del l[I(1)]
l.insert(I(0), 5)
print(l, l.index(I(9)), l.pop(I(0)), l)
print(isinstance(i, (int, str)), issubclass(I, int), getattr(s, S("upper"))(), hasattr(s, S("lower")), eval(S("1 + 1")), compile(S("x"), S("f"), S("eval")) is not None)
import array, struct, math
print(array.array("b", l), array.array("b", b), struct.pack("bb", I(1), I(2)), math.sqrt(I(4)), math.floor(i), struct.unpack("b", B(b"\x05")))
match [i, s, l, d]:
    case [int(n), str(m), [*r], {"k": k}]: print(n, m, r, k)
