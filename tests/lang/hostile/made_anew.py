# heap: 4M
# skip-on: board needs a larger heap than the board has
# skip-on: stress minutes
# What is worked on is made anew (__init__), emptied or enlarged by the index, item, key or iterable that the operation asks: an answer or an exception.
from array import array
from collections import deque, OrderedDict
class I:
    def __init__(s, f, v=1): s.f = f; s.v = v
    def __index__(s):
        s.f(); return s.v
    __int__ = __index__
    def __float__(s): s.f(); return 1.5
    def __eq__(s, o): s.f(); return False
    def __hash__(s): return 1
    def __iter__(s):
        s.f(); yield 1; s.f(); yield 2
    def __len__(s): s.f(); return 2
codes = "bdO"
import gc
def t(name, f):
    try: r = f()
    except Exception as e: r = type(e).__name__
    return r
for c in codes:
    for d in codes:
        for op in ("a[0] = I(f)", "a[I(f, 0)] = 5", "a.append(I(f))", "a[0:1] = array(c, [I(f)])", "a[I(f, 0):1] = array(c, [5, 6])", "a.extend(I(f))", "a.extend(array(c, [1]))", "a += I(f)", "a[::I(f)] = array(c, [1, 2, 3, 4])",
                   "a[I(f)]", "a[I(f):]", "a == I(f)", "I(f) in a", "a.index(I(f))", "a.count(I(f))", "a.remove(I(f))", "a.insert(I(f), 5)", "a.insert(0, I(f))", "a.pop(I(f))", "a * I(f)", "a *= I(f)", "a == [I(f)] * 3", "a == array('O', [I(f)] * 3)", "memoryview(a)[0:1] == I(f)", "m[0] = I(f)", "m[I(f, 0)] = 5", "m[I(f, 0):2]", "m[0:I(f)] = m[1:2]", "m == array('O', [I(f)] * 3)", "m.cast(d)[I(f)]", "[a.__init__(d, [1]), a.extend(a)]"):
            a = array(c, [1, 2, 3])
            try: m = memoryview(a)
            except Exception: m = None
            left = [20]
            def f():
                left[0] -= 1
                if left[0] > 0: a.__init__(d, [7] * 20)
            def work(): exec(op, globals())
            t(op, work)
            t("use", lambda: [repr(a), list(a), a == a, bytes(a), m and list(m)])
for make, again in ((lambda: bytearray(b"abcdef"), lambda x: x.__init__(b"")), (lambda: bytearray(b"abcdef"), lambda x: x.__init__(b"z" * 1000)), (lambda: [1, 2, 3, 4], lambda x: x.__init__()), (lambda: [1, 2, 3, 4], lambda x: x.__init__([9] * 1000)), (lambda: deque([1, 2, 3], 5), lambda x: x.__init__([], 0)), (lambda: deque([1, 2, 3], 5), lambda x: x.__init__([1] * 100, 1000)), (lambda: deque([1, 2, 3]), lambda x: x.__init__([1], 1)),
    (lambda: {1: 2, 3: 4, 5: 6}, lambda x: x.__init__({7: 8})), (lambda: {1, 2, 3}, lambda x: x.__init__([5] * 5)), (lambda: {1, 2, 3}, lambda x: x.__init__(range(100))), (lambda: OrderedDict([(1, 2), (3, 4)]), lambda x: x.__init__([(5, 6)]))):
    for op in ("a[0] = I(f)", "a[I(f, 0)] = 5", "a.append(I(f))", "a[0:1] = [I(f)]", "a[0:1] = I(f)", "a[I(f, 0):1] = [5, 6]", "a.extend(I(f))", "a += I(f)", "a[::I(f)] = [1, 2, 3, 4]", "a[I(f)]", "a[I(f):]", "a == I(f)", "I(f) in a", "a.index(I(f))", "a.index(5, I(f), I(f))", "a.count(I(f))", "a.remove(I(f))", "a.insert(I(f), 5)", "a.insert(0, I(f))", "a.pop(I(f))", "a * I(f)", "a *= I(f)", "a == [I(f)] * 3", "a < [I(f)] * 3", "del a[I(f)]", "del a[I(f):]", "a.rotate(I(f))", "a.find(I(f))", "a.find(b'c', I(f))", "a.replace(b'a', b'b', I(f))", "a.split(b'c', I(f))", "a.startswith(b'a', I(f))", "a.center(I(f), a)", "a.ljust(I(f, 100), b'x')", "a.join([a, a])", "a.join(I(f))", "a.hex(':', I(f))", "a.decode(I(f))", "a.update(I(f))", "a.update({I(f): 1})", "a.update([(I(f), 1)])", "a |= {I(f)}", "a &= {I(f)}", "a - {I(f)}", "a & I(f)", "a.union(I(f))", "a.difference_update(I(f))", "a.symmetric_difference_update(I(f))", "a.intersection_update(I(f))", "a.issubset(I(f))", "a.issuperset(I(f))", "a.isdisjoint(I(f))", "a.add(I(f))", "a.discard(I(f))", "a.setdefault(I(f), a)", "a.get(I(f))", "a.pop(I(f), 1)", "a.move_to_end(I(f))", "a.popitem(I(f))", "a.fromkeys(I(f))", "a.__init__(I(f))", "a.__init__(a)", "a.__init__([I(f)])", "a.__init__(a, I(f))", "a.sort(key=lambda x: f())", "a.sort(key=I(f))", "sorted(a, key=lambda x: f())", "max(a, key=lambda x: f())", "list(map(lambda x: f(), a))", "[f() for i in a]", "{f() for i in a}", "dict.fromkeys(a, f())", "for i in a: f()", "x, *y = (f() for i in a)", "a.__setitem__(slice(I(f), I(f), I(f)), a)", "int.from_bytes(a, I(f))", "'%s' % I(f)", "a % I(f)", "a % (I(f), a)", "memoryview(a)[I(f)]", "memoryview(a)[I(f):I(f)]", "bytes(a)[I(f):]", "a.translate(a, I(f))", "zip(a, I(f))", "sum(a, I(f))", "any(f() for i in a)", "filter(lambda x: f(), a)", "a.extendleft(I(f))", "a.reverse()", "a.copy()", "a.keys() & I(f)", "a.items() == {(I(f), 1)}", "a.values()", "a | {I(f): 1}", "a.appendleft(I(f))", "import struct; struct.pack_into('bb', a, I(f, 0), 1, I(f))", "import struct; struct.unpack_from('b', a, I(f))", "import io; io.BytesIO(a).readinto(a)", "import io; io.BytesIO(b'abc').seek(I(f))", "f(*a, **I(f))", "print(a, sep=I(f))", "'{}{}'.format(*a)", "'{:{}}'.format(1, I(f))", "eval('f()', {}, a)", "a.__eq__(I(f))", "iter(I(f), a)", "next(iter(a), f())", "enumerate(a, I(f))", "reversed(a)", "tuple(a) == (I(f),) * 3", "isinstance(1, tuple(a))"):
        a = make()
        left = [20]
        def f():
            left[0] -= 1
            if left[0] > 0: again(a)
        def work(): exec(op, globals())
        t(op, work)
        t("use", lambda: [repr(a), list(a), a == a])
print("done")
