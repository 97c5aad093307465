# from_bytes takes any iterable of ints below 256, as bytes() does.
print(int.from_bytes([1, 2, 3], "big"))
print(int.from_bytes((255, 0), "little"))
print(int.from_bytes(range(4), "big"))
print(int.from_bytes((x for x in b"\x10\x20"), "big"))
for bad in ([256], [-1]):
    try:
        int.from_bytes(bad, "big")
    except ValueError as e:
        print(type(e).__name__)
try:
    int.from_bytes(["a"], "big")
except TypeError as e:
    print(type(e).__name__)
print(int.from_bytes([], "big"), int.from_bytes((), "little", signed=True))
