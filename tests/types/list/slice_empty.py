# An empty source for a slice with a step: an error for a list, deletion for a bytearray and an array; sources that are the sequence itself.
from array import array

for make in (list, bytearray, lambda v: array("i", v)):
    for sl in (slice(None, None, 2), slice(None, None, -3), slice(5, 2, 2), slice(1, 4), slice(0, 0)):
        v = make(range(8))
        try:
            v[sl] = make(())
            print(v)
        except ValueError:
            print("ValueError", v)
        v = make(range(5))
        try:
            v[sl] = v
            print(v)
        except ValueError:
            print("ValueError", v)
        v = make(range(6))
        del v[sl]
        print(v)
# what an index does to the sequence while it is asked
class Cut:
    def __init__(self, v, n):
        self.v, self.n = v, n

    def __index__(self):
        del self.v[2:]
        return self.n


for make in (list, bytearray):
    for act in (
        lambda v: v[Cut(v, 4)],
        lambda v: v[Cut(v, 1)],
        lambda v: v[Cut(v, 1) : 5],
        lambda v: v.pop(Cut(v, 4)),
        lambda v: v.insert(Cut(v, 4), 9),
        lambda v: v.__delitem__(Cut(v, 3)),
        lambda v: v.__setitem__(Cut(v, 3), 7),
    ):
        v = make(range(6))
        try:
            print(act(v), v)
        except IndexError:
            print("IndexError", v)
