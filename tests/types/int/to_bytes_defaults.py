# Python 3.11 gives to_bytes a default length of 1 and byte order "big".
print((5).to_bytes(), (255).to_bytes(), (0).to_bytes())
print((5).to_bytes(3), (258).to_bytes(2), True.to_bytes(2, "big"))
print((5).to_bytes(length=2, byteorder="little"), (-5).to_bytes(2, byteorder="big", signed=True))
print(int.from_bytes(b"\x01\x02"), int.from_bytes(b"\xff", signed=True))
print(int.from_bytes(bytes=b"\x01\x02", byteorder="little"))
try:
    (256).to_bytes()
except OverflowError as e:
    print(type(e).__name__)
try:
    (1).to_bytes(1, "middle")
except ValueError as e:
    print(type(e).__name__)
try:
    int.from_bytes(b"\x01", "middle")
except ValueError as e:
    print(type(e).__name__)
print(int.to_bytes(513, 2, "little"))
