# Of what there can be weak references.
import array
import weakref
from collections import deque


class Text(str):
    pass


for thing in (deque(), array.array("b"), memoryview(b"abc"), {1}, frozenset([1]), lambda: 0, (i for i in ()), Text("t"), Text):
    print(type(thing).__name__, weakref.ref(thing)() is thing)
for thing in [], {}, (1,), 1, "abc", None, object():
    try:
        weakref.ref(thing)
    except TypeError:
        print("TypeError")
