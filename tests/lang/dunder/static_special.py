# Special methods that are static or class methods get no instance.
class S:
    @staticmethod
    def __getitem__(key):
        return "get", key

    @staticmethod
    def __setitem__(key, value):
        print("set", key, value)

    @staticmethod
    def __delitem__(key):
        print("del", key)

    @staticmethod
    def __contains__(key):
        return key == 1

    @staticmethod
    def __len__():
        return 7

    @staticmethod
    def __bool__():
        return False

    @staticmethod
    def __neg__():
        return "neg"

    @staticmethod
    def __abs__():
        return "abs"

    @staticmethod
    def __iter__():
        return iter("xy")

    @staticmethod
    def __call__(*args):
        return args

    @staticmethod
    def __add__(other):
        return "add", other

    @staticmethod
    def __radd__(other):
        return "radd", other

    @staticmethod
    def __lt__(other):
        return "lt", other

    @staticmethod
    def __hash__():
        return 5

    @staticmethod
    def __str__():
        return "str"

    @staticmethod
    def __repr__():
        return "repr"

    @staticmethod
    def __format__(spec):
        return "format " + spec

    @staticmethod
    def __enter__():
        return "entered"

    @staticmethod
    def __exit__(*args):
        return True

    @staticmethod
    def __index__():
        return 2

    @staticmethod
    def __getattr__(name):
        return "attr " + name


s = S()
print(s[3], s[1:2], 1 in s, 2 not in s, len(s), not s, -s, abs(s), list(s), s(1, 2), s + 1, 1 + s, s < 3)
s[4] = 5
del s[6]
print(hash(s), str(s), repr(s), f"{s:x}", [0, 1, 2, 3][s], s.name, bool(s))
with s as t:
    print(t)
    raise ValueError


class C:
    @classmethod
    def __getitem__(cls, key):
        return cls.__name__, key

    @classmethod
    def __neg__(cls):
        return cls.__name__

    @classmethod
    def __contains__(cls, key):
        return cls is C

    @classmethod
    def __call__(cls, x):
        return cls.__name__, x


c = C()
print(c[1], -c, 5 in c, c(2))

