# int.from_bytes over lengths that meet every boundary, both orders, signed or not.
for b in (b"", b"\0", b"\x7f", b"\x80", b"\xff", b"\x01\x00", b"\x80\x00", b"\xff\x7f\x01"):
    print(
        b,
        int.from_bytes(b, "big"),
        int.from_bytes(b, "little"),
        int.from_bytes(b, "big", signed=True),
        int.from_bytes(b, "little", signed=True),
    )

for ln in (3, 4, 5, 7, 8, 9, 12, 16, 17):
    for fill in (b"\x7f", b"\x80", b"\xff", b"\x3f", b"\x40"):
        b = fill + b"\xff" * (ln - 1)
        u = int.from_bytes(b, "big")
        s = int.from_bytes(b, "big", signed=True)
        if u != int.from_bytes(bytes(reversed(b)), "little"):
            print("order", b)
        if s != (u if u < 1 << (8 * ln - 1) else u - (1 << (8 * ln))):
            print("sign", b)
        if u.to_bytes(ln, "big") != b or s.to_bytes(ln, "big", signed=True) != b:
            print("round trip", b)
    print(ln, u, s)

print(int.from_bytes(bytearray(b"\x12\x34"), "big"), int.from_bytes(memoryview(b"\x12\x34"), "little"))
print(int.from_bytes(b"\0" * 20 + b"\x05", "big"), int.from_bytes(b"\x05" + b"\0" * 20, "little"))
print(int.from_bytes(b"\xff" * 20, "big", signed=True), int.from_bytes(b"\xff" * 8, "little"))
print((5).from_bytes(b"\x01\x00", "big"), bool.from_bytes(b"\x00", "big") == 0)
try:
    int.from_bytes("12", "big")
except TypeError as e:
    print(type(e).__name__)
try:
    int.from_bytes(5, "big")
except TypeError as e:
    print(type(e).__name__)
