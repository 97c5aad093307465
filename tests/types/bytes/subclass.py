# Subclasses of bytes and bytearray.
class B(bytes):
    def first(self):
        return self[0]


b = B(b"abc")
print(b, b.first(), type(b).__name__, isinstance(b, bytes), b == b"abc", hash(b) == hash(b"abc"), {b: 1}[b"abc"], type(b[:1]).__name__, type(b + b"d").__name__, len(b), b"-".join([b, b"x"]), bytes(b), B(3), B([65]), B("é", "utf-8"))
b.tag = 1
print(b.tag, b.decode(), list(b), b.hex(), int.from_bytes(b, "big"), b"xabcx".find(b), bytearray(b), memoryview(b)[0])


class A(bytearray):
    def push(self, *vals):
        for v in vals:
            self.append(v)
        return self


a = A(b"xy")
print(a.push(1, 2), type(a).__name__, a == b"xy\x01\x02", a[0], a[1:], isinstance(a, bytearray), len(a))
a[0] = 65
a += b"z"
a.extend([1])
del a[1]
print(a, type(a).__name__, bytes(a), bool(A()), A(2))
