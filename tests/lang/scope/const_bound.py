# const is a name like any other where a function binds it
def f(const):
    x = const(1, 2)
    return x
print(f(lambda a, b: a + b))
def g():
    from_ = 1
    def const(a): return a * 2
    y = const(4)
    return y
print(g())
class C:
    def const(self, v): return v
print(C().const([1]))


def h():
    y = const(4) + 1
    return y
    const = 1


try:
    h()
except UnboundLocalError:
    print("unbound")


def k():
    A = const(5)
    return A + A


print(k())

