# needs: json, weakref, collections, struct
# skip-on: stress minutes: each level moves the VM stack, and C frames pin the old ones
# Recursion without bound through what modules call: streams, callbacks of weak references, trace functions, containers.
import gc
import io
import json
import struct
import sys
import weakref
from array import array
from collections import deque, namedtuple


def check(name, run, *args):
    try:
        run(*args)
        print(name, "returned")
    except (RecursionError, MemoryError):
        pass
    except Exception as e:
        print(name, type(e).__name__, e)
    if sum([i for i in range(10)]) != 45 or "%d" % len({1: 2}) != "1":
        print(name, "left the interpreter broken")


class Stream(io.IOBase):
    def __init__(self, again): self.again = again
    def write(self, b): return self.again(self)
    def readinto(self, b): return self.again(self)
    def read(self, n=-1): return self.again(self)


check("print to a stream", lambda: print("a", file=Stream(lambda s: print("a", file=s))))
check("print to an object", lambda: print("a", file=Stream(lambda s: s.write("a"))))
check("json.dump", lambda: json.dump([1], Stream(lambda s: json.dump([1], s))))
check("json.load", lambda: json.load(Stream(lambda s: json.load(s))))


class Key(str):
    def __eq__(self, other): return again()
    def __hash__(self): return again()
    def __lt__(self, other): return again()
    def __iter__(self): return again()
    def __index__(self): return again()
    def __float__(self): return again()


class Eq:
    def __eq__(self, other): return again()
    def __hash__(self): return again()
    def __lt__(self, other): return again()
    def __iter__(self): return again()
    def __index__(self): return again()
    def __float__(self): return again()
    def __repr__(self): return again()
    def __getitem__(self, i): return again()
    def __len__(self): return again()


x = Eq()
P = namedtuple("P", "a")
for name, again in (
    ("deque.index", lambda: deque((x,)).index(1)),
    ("deque.count", lambda: deque((x,)).count(1)),
    ("deque.remove", lambda: deque((x,)).remove(1)),
    ("deque ==", lambda: deque((x,)) == deque((1,))),
    ("deque repr", lambda: repr(deque((x,)))),
    ("deque extend", lambda: deque().extend(x)),
    ("array", lambda: array("i", [x])),
    ("array extend", lambda: array("i").extend(x)),
    ("array float", lambda: array("f", [x])),
    ("array[]", lambda: array("i", [1])[x]),
    ("struct.pack", lambda: struct.pack("i", x)),
    ("struct.pack float", lambda: struct.pack("f", x)),
    ("namedtuple repr", lambda: repr(P(x))),
    ("namedtuple hash", lambda: hash(P(x))),
    ("namedtuple ==", lambda: P(x) == P(1)),
    ("memoryview[]", lambda: memoryview(b"ab")[x]),
    ("dict ==", lambda: {1: x} == {1: 2}),
    ("dict values", lambda: 1 in {1: x}.values()),
    ("dict items", lambda: (1, 2) in {1: x}.items()),
    ("set in set", lambda: {x} & {1}),
    ("frozenset", lambda: frozenset((x,))),
    ("fromkeys", lambda: dict.fromkeys(x)),
    ("setdefault", lambda: {}.setdefault(x, 1)),
    ("pop", lambda: {1: 1}.pop(x, 1)),
    ("StringIO", lambda: io.StringIO("a").read(x)),
    ("str.find", lambda: "abc".find("c", x)),
    ("str.center", lambda: "abc".center(x)),
    ("bytes", lambda: bytes(x)),
    ("bytes.join", lambda: b"".join(x)),
    ("int.to_bytes", lambda: (1).to_bytes(x, "big")),
    ("print end", lambda: print(x, end="")),
    ("assert", lambda: str(AssertionError(x))),
    ("KeyError", lambda: {}.__getitem__(x)),
    ("range in", lambda: x in range(3)),
    ("slice.indices", lambda: slice(x).indices(3)),
):
    check(name, again)


# what cannot raise into the caller: it ends all the same
class Thing:
    pass


def callback(ref):
    global depth, things
    depth += 1
    if depth < 200:
        things = weakref.ref(Thing(), callback)
        gc.collect()


depth = 0
things = weakref.ref(Thing(), callback)
gc.collect()
for i in range(5):
    gc.collect()
    [0] * 100
print("weak", depth > 0)
if hasattr(sys, "settrace"):
    def tracer(frame, event, arg):
        if event == "call" and frame.f_code.co_name == "traced":
            traced()  # is not traced: the function of the trace is running
        return tracer

    def traced():
        return traced()

    sys.settrace(tracer)
    check("settrace", traced)
    sys.settrace(None)
print("done", 6 * 7)
