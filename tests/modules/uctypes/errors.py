# needs: uctypes
# Bad descriptors, addresses, indices; what a structure is not.
from uctypes import *


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


data = bytearray(16)
at = addressof(data)
arr = struct(at, (0 | ARRAY, 4 | UINT16))
for descriptor in (
    [], (), (0,), ("a", 1), (0, []), (0 | ARRAY, "x"), (0 | ARRAY, "x", {}), (0 | ARRAY, 1, 2), (0, {}, 1), (PTR * 3, 1), 5, None, (0 | PTR, None),
    (0 | ARRAY, BFUINT8 | 4), {"a": []}, {"a": {}}, {"a": ("b", 1)}, {"a": (0, {"b": ()})},
):
    attempt(lambda: sizeof(descriptor))
    attempt(lambda: repr(struct(at, descriptor).a)[:8])
    attempt(lambda: bytes(struct(at, descriptor)))
    attempt(lambda: repr(struct(0x1234, descriptor)))
for f in (
    lambda: struct(data, {}), lambda: struct(at, {}, 3), lambda: struct(at, {}, -1), lambda: struct(at, {}, "x"), lambda: struct(at),
    lambda: addressof(5), lambda: bytes_at(at, -1), lambda: bytearray_at("a", 1), lambda: arr[4], lambda: arr[-1], lambda: arr["0"],
    lambda: arr.x, lambda: arr[0].x, lambda: struct(at, {"a": UINT8})[0], lambda: struct(at, {"a": UINT8}).b, lambda: hash(arr),
    lambda: len(arr), lambda: int(arr), lambda: sizeof(arr, NATIVE), lambda: sizeof(arr[0]), lambda: sizeof("a"), lambda: sizeof(bytearray(3)),
    lambda: setattr(arr, "x", 1), lambda: arr.__setitem__(4, 1), lambda: arr.__setitem__(0, "x"), lambda: setattr(struct(at, {"a": UINT8}), "a", "x"),
    lambda: setattr(struct(at, {"a": (0, {})}), "a", 1), lambda: setattr(struct(at, {"a": UINT8}), "b", 1), lambda: delattr(struct(at, {"a": UINT8}), "a"),
    lambda: arr.__delitem__(0) if hasattr(arr, "__delitem__") else "", lambda: struct(at, (0 | ARRAY, 2, {"a": UINT8})).__setitem__(0, 1), lambda: arr == arr,
    lambda: arr == 5, lambda: bool(arr), lambda: type(arr), lambda: isinstance(arr, struct), lambda: sizeof({}), lambda: arr.__class__ is struct,
):
    attempt(f)


class Index:
    def __index__(self):
        global arr
        d.clear()
        return 1


d = {"a": (0 | ARRAY, 4 | UINT16)}
s = struct(at, d)
attempt(lambda: s.a[Index()])
attempt(lambda: s.a and 1)
attempt(lambda: arr.__setitem__(0, Index()) or data[:2])
