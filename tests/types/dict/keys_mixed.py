# Keys of mixed types; equal keys are one key and the first spelling stays.
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, list(d)[0] is True, type(list(d)[0]).__name__)
d = {True: 1, 1.0: 2, 0: 3, False: 4, -0.0: 5}
print(d, len(d))
d = {"1": 1, 1: 2, (1,): 3, b"1": 4, 1.5: 5, None: 6, ...: 7, "": 8, (): 9, 2**70: 10, 1j: 11, frozenset({1}): 12, int: 13, len: 14, range(2): 15}
print(len(d), d["1"], d[1], d[(1,)], d[b"1"], d[1.5], d[None], d[...], d[""], d[()], d[2**35 * 2**35], d[1j], d[frozenset([1])], d[int], d[len], d[range(0, 2)])
print("a" in {b"a": 1}, 2**70 in {2.0**70: 1}, (1, 2) in {(1.0, 2.0): 1}, 0 in {False: 1}, "" in {0: 1}, 1 in {1 + 0j: 1})


class H:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return self.v % 3

    def __eq__(self, o):
        return isinstance(o, H) and self.v == o.v


d = {H(i): i for i in range(40)}
print(len(d), all(d[H(i)] == i for i in range(40)), H(40) in d, [k.v for k in list(d)[:4]])
for i in range(0, 40, 2):
    del d[H(i)]
print(len(d), H(2) in d, H(3) in d, sum(k.v for k in d))


class I:
    pass


a, b = I(), I()
d = {a: 1, b: 2}
print(d[a], d[b], I() in d, len(d))


class NoHash:
    __hash__ = None


class EqOnly:
    def __eq__(self, o):
        return True


class BadHash:
    def __hash__(self):
        return "x"


class Raises:
    def __hash__(self):
        raise ValueError


for c in (NoHash, EqOnly, BadHash):
    try:
        {c(): 1}
    except TypeError as e:
        print(type(e).__name__)
try:
    {Raises(): 1}
except ValueError as e:
    print(type(e).__name__)
