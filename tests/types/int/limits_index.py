# Sizes and indices too large for a machine word are errors, not wrap-arounds.
big = 2**70
for f in (
    lambda: [1, 2][big],
    lambda: (1, 2)[-big],
    lambda: "ab"[big],
    lambda: b"ab"[-big],
    lambda: [0] * big,
    lambda: "a" * big,
    lambda: bytes(big),
    lambda: bytearray(2**62),
    lambda: [1].pop(big),
    lambda: chr(big),
    lambda: bytes([big]),
    lambda: "abc".center(2**62),
):
    try:
        print(f())
    except (IndexError, OverflowError, MemoryError, ValueError) as e:
        print("error")
# in slices large bounds clamp
l = [1, 2, 3]
print(l[-big:big], l[big:], l[:-big], l[::big], l[::-big], "abc"[-big:], b"abc"[:big])
l[big:] = [9]
print(l)
print("abcabc".find("c", -big, big), "abc".count("b", 0, big), l.index(9, -big, big))
