# int.from_bytes() allocates nothing if a small int comes of it: interrupt handlers read registers so.
import micropython

data = b"12"
padded = b"2" + bytes(11)
micropython.heap_lock()
print(int.from_bytes(b"1", "little"), int.from_bytes(b"", "big"))
print(int.from_bytes(data, "little"), int.from_bytes(data, "big"), int.from_bytes(padded, "little"))
micropython.heap_unlock()
for n in range(1, 14):
    for data in (b"\x80" + bytes(n - 1), b"\xff" * n, bytes(n - 1) + b"\x7f", bytes(n)):
        for order in ("little", "big"):
            signed = int.from_bytes(data, order, signed=True)
            plain = int.from_bytes(data, order)
            if plain.to_bytes(n, order) != data or signed.to_bytes(n, order, signed=True) != data or (plain - signed) % 256**n:
                print(n, data, order, plain, signed)
