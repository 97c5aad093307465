# Attributes, conjugate, read-only parts, subclassing.
z = 3 - 4j
print(z.real, z.imag, z.conjugate(), z * z.conjugate(), (z + z.conjugate()) / 2, abs(z))
print((5).conjugate(), (2.5).conjugate(), (1j).conjugate(), complex.conjugate(1 + 1j))
for name in ("real", "imag"):
    try:
        setattr(z, name, 1)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)
try:
    z.nope
except AttributeError as e:
    print(type(e).__name__)
print(isinstance(z, complex), isinstance(1, complex), issubclass(complex, object), type(z) is complex)


class C(complex):
    def norm(self):
        return self.real**2 + self.imag**2


c = C(3, 4)
print(c, c.norm(), abs(c), type(c + 1).__name__, c == 3 + 4j, isinstance(c, complex), C("1+1j"))
print(z.__add__(1), z.__eq__(z), z.__bool__(), z.__neg__(), z.__add__("a") is NotImplemented, z.__abs__())
# Mandelbrot by exact halves
def steps(c, n):
    z = 0j
    for i in range(n):
        if z.real * z.real + z.imag * z.imag > 4:
            return i
        z = z * z + c
    return n


for y in range(-4, 5):
    print("".join(".:+*#"[min(4, steps(complex(x / 4, y / 4), 6) // 2)] for x in range(-8, 4)))
