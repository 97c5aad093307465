# Variables of a function that inner functions share, used by itself.
def f(a):
    total = a

    def add():
        nonlocal total
        total += 1
        return total

    before = total
    add()
    after = total
    total = 10
    out = before, after, total, add()
    del total
    try:
        add()
    except NameError:
        out += ("gone",)
    return out


def maybe(flag):
    if flag:
        v = 1
    v
    return v


def shifts(a, b):
    c = a << b
    d = a >> b
    c <<= b
    c >>= 1
    c >>= b
    return c, d


print(f(3), maybe(True), shifts(5, 3), shifts(1 << 70, 5))
try:
    maybe(False)
except UnboundLocalError:
    print("unbound")
