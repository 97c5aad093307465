# bytes() asks __bytes__ first.
class B:
    def __bytes__(self):
        return b"from __bytes__"


class N:
    def __bytes__(self):
        return "text"


class L(list):
    def __bytes__(self):
        return b"list"


print(bytes(B()), bytes(L([1, 2])), len(bytes(B())))
try:
    bytes(N())
except TypeError as e:
    print(type(e).__name__)
