# with: several managers, suppression, exceptions.
class M:
    def __init__(self, name, quiet=False):
        self.name, self.quiet = name, quiet

    def __enter__(self):
        print("+" + self.name, end=" ")
        return self

    def __exit__(self, t, v, tb):
        print("-" + self.name, t.__name__ if t else None, end=" ")
        return self.quiet


with M("a") as a, M("b"):
    print(a.name, end=" ")
with M("c", True):
    raise ValueError(1)
try:
    with (M("d") as d, M("e")):
        raise KeyError(2)
except KeyError:
    print("key")


def f():
    with M("f"):
        for i in range(3):
            with M("g"):
                if i:
                    return i


print(f())
