# heap: 256K
# skip-on: board needs a larger heap than the board has
# what cannot fit raises MemoryError (or OverflowError for absurd sizes) and leaves everything else intact
def t(f):
    try:
        f()
        return "fits"
    except (MemoryError, OverflowError):
        return "too big"

huge = 1 << 60
for f in (lambda: [0] * huge, lambda: "a" * huge, lambda: b"a" * huge, lambda: bytearray(huge), lambda: bytes(huge), lambda: (0,) * huge, lambda: bytearray(b"x") * huge, lambda: [1, 2] * (huge // 2), lambda: "ab".center(huge) if hasattr("", "center") else [0] * huge):
    print(t(f), end=" ")
print()
keep = list(range(50))
for i in range(30):
    t(lambda: [0] * huge)
    t(lambda: "x" * huge)
print(sum(keep), len([0] * 100))

def inside():
    l = [1, 2, 3]
    try:
        l *= huge
    except (MemoryError, OverflowError):
        return l

print(inside())
d = {"a": 1}
try:
    d["b"] = bytearray(huge)
except (MemoryError, OverflowError):
    print(d)
b = bytearray(b"abc")
try:
    b.extend(bytes(huge))
except (MemoryError, OverflowError):
    print(b)
try:
    x = bytearray(huge)
except (MemoryError, OverflowError):
    print("x" in globals())
try:
    try:
        bytearray(huge)
    finally:
        print("finally")
except (MemoryError, OverflowError) as e:
    print(isinstance(e, Exception))
print(issubclass(MemoryError, Exception), t(lambda: 1 << huge), t(lambda: [0] * 10))
class C:
    def __init__(self):
        self.b = bytearray(huge)
print(t(C), t(lambda: [bytearray(huge) for _ in range(3)]))
print([i * i for i in range(10)], "done")
