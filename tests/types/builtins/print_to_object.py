# print(file=x) needs no more of x than write().
class W:
    def __init__(self):
        self.parts = []

    def write(self, t):
        self.parts.append(t)


w = W()
print("a", 1, None, sep="-", file=w)
print(file=w)
print("é", end="", file=w)
print(repr("".join(str(p, "utf-8") if isinstance(p, (bytes, bytearray)) else p for p in w.parts)))


class N:
    pass


for f in (N(), 5, "text"):
    try:
        print("x", file=f)
    except (AttributeError, OSError) as e:
        print("error")


class B:
    def write(self, t):
        raise KeyError("from write")


try:
    print("x", file=B())
except KeyError as e:
    print(e.args)
