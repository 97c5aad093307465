# heap: 64K
# skip-on: stress fills the heap hundreds of times
# An instruction that took items from an iterator is not run again after a compaction: what it took would be lost. So it gets all of them, or
# there is a MemoryError.
import gc


def run(name, text, count=len):
    names = {}
    exec("from collections import deque\nfrom array import array\ndef call(it):\n    " + text, names)
    call = names["call"]
    wrong = []
    for n in range(1000, 20000, 1000):
        gc.collect()
        it = iter(range(n))
        try:
            took = count(call(it))
        except MemoryError:
            took = n
        if took != n:
            wrong.append((n, took))
    print(name, wrong)


run("list", "return list(it)")
run("tuple", "return tuple(it)")
run("set", "return set(it)")
run("dict", "return dict(zip(it, it))", lambda d: 2 * len(d))
run("deque", "return deque(it, 100000)")
run("zip", "return list(zip(it))")
run("bytes", "return bytes(map((255).__and__, it))")
run("bytearray", "return bytearray(map((255).__and__, it))")
run("array", "return array('i', it)")
run("list of a generator", "return list(v for v in it)")
run("list +=", "a = []; a += it; return a")
run("deque +=", "a = deque((), 100000); a += it; return a")
run("dict |=", "a = {}; a |= zip(it, it); return a", lambda d: 2 * len(d))
run("slice", "a = [0]; a[0:1] = it; return a")
run("join", "return ''.join(map('abcdefgh'.__getitem__, map((7).__and__, it)))")
run("bytes join", "return b''.join(map([b'a', b'b'].__getitem__, map((1).__and__, it)))")
run("any", "keep = []; any(map(keep.append, zip(it, it))); return keep", lambda k: 2 * len(k))
run("in", "keep = []; 5 in map(keep.append, zip(it, it)); return keep", lambda k: 2 * len(k))
