# int.to_bytes: lengths, byte orders, signed, and what does not fit.
for n in (0, 1, 255, 256, 65535, 0x12345678, 2**31, 2**32 - 1, 2**63, 2**64 - 1, 2**64):
    ln = (n.bit_length() + 7) // 8 or 1
    print(n, n.to_bytes(ln, "big"), n.to_bytes(ln, "little"), n.to_bytes(ln + 2, "big"))

for n in (-1, -128, -129, -(2**15), -(2**31), -(2**31) - 1, -(2**63), -(2**64)):
    for ln in (1, 2, 4, 5, 8, 9, 12):
        try:
            b = n.to_bytes(ln, "little", signed=True)
            if b != bytes(reversed(n.to_bytes(ln, "big", signed=True))):
                print("orders differ", n, ln)
            print(n, ln, b)
            break
        except OverflowError:
            pass

print((127).to_bytes(1, "big", signed=True), (128).to_bytes(2, "big", signed=True))
print((0).to_bytes(0, "big"), (0).to_bytes(5, "little"), (0).to_bytes(0, "little", signed=True))
print((1).to_bytes(20, "big"), (-1).to_bytes(20, "big", signed=True) == b"\xff" * 20)
print((-2).to_bytes(11, "little", signed=True))


def bad(n, *args, **kw):
    try:
        print(n.to_bytes(*args, **kw))
    except (OverflowError, ValueError, TypeError) as e:
        print(n, args, type(e).__name__)


bad(256, 1, "big")
bad(1, 0, "big")
bad(-1, 1, "big")
bad(-1, 4, "little")
bad(-(2**70), 20, "little")
bad(128, 1, "big", signed=True)
bad(-129, 1, "big", signed=True)
bad(2**31, 4, "big", signed=True)
bad(2**63, 8, "little", signed=True)
bad(2**64, 8, "little")
bad(1, -1, "big")
bad(1, "x", "big")
