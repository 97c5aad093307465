# Special methods that no built-in type of CPython has by that name.
class M:
    def __matmul__(self, o):
        return "m"

    def __rmatmul__(self, o):
        return "r"


m = M()
print(m @ 1, 1 @ m, m.__matmul__(1))
m @= 2
print(m)
