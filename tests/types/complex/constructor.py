# complex() from numbers and text.
print(complex(), complex(1), complex(1.5), complex(1, 2), complex(0, -1), complex(1j), complex(1j, 1j), complex(1 + 1j, 2 + 3j))
print(complex(True, False), complex(2**20), complex(real=1, imag=2), complex(imag=3), complex(real=2.5))
for s in ("1", "1.5", "-2", "j", "-j", "+j", "1j", "-1.5j", "1+2j", "1-2j", "-1-2j", "1e2+3e-1j", "1+j", "1-j", " 1+2j ", "(1+2j)", " ( 1j ) ", "inf", "nan", "-inf+nanj", "infj", "1J", "1_0+2j"):
    print(repr(s), complex(s))
for s in ("", " ", "a", "1+", "1+2", "1 + 2j", "1+2jj", "j1", "(1+2j", "1+2j)", "1+2i", "--1j", "1+-2j", "()", "1j+2"):
    try:
        print(repr(s), complex(s))
    except ValueError as e:
        print(repr(s), type(e).__name__)
for args in (("1", 2), (1, "2"), (None,), ([],), (1, None), (b"1",), (1, 2, 3)):
    try:
        print(complex(*args))
    except TypeError as e:
        print(args, type(e).__name__)


class C:
    def __complex__(self):
        return 1 + 2j


class F:
    def __float__(self):
        return 2.5


class I:
    def __index__(self):
        return 3


class B:
    def __complex__(self):
        return 1


print(complex(C()), complex(F()), complex(F(), F()), complex(I()))
try:
    complex(B())
except TypeError as e:
    print(type(e).__name__)
