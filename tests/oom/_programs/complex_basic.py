# complex numbers.
z = complex(3, 4)
w = 1 + 2j
print(z + w, z - w, z * w, z / w, -z, +z, abs(z), z == w, z != w, z.real, z.imag, z.conjugate(), complex("1+2j"), complex())
print(z ** 2, bool(z), hash(z) == hash(3 + 4j), complex(1.5), repr(2j), str(1j), z.__complex__() == z)
