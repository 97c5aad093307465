# chained assignment evaluates the right side once and assigns left to right
log = []

def f(tag, value=0):
    log.append(tag)
    return value

class Rec:
    def __setattr__(self, name, value):
        log.append("set " + name + " " + str(value))

    def __setitem__(self, key, value):
        log.append("item " + str(key) + " " + str(value))

r = Rec()
r.a = r.b = r.c = f("rhs", 9)
print(log)

log.clear()
r[f("k1", 1)] = r[f("k2", 2)] = f("rhs", 3)
print(log)

# an earlier target may change what a later target means
i = 0
a = [10, 20, 30]
i = a[i] = 2
print(i, a)

a = [10, 20, 30]
i = 0
a[i] = i = 1
print(i, a)

a = a[0] = [1, 2]
print(len(a), a[0] is a)

x = [0]
x[0], x = 1, 2
print(x)

(p, q) = [s, t] = (u, v) = 4, 5
print(p, q, s, t, u, v)

(a, b) = c = d, *e = [1, 2]
print(a, b, c, d, e)

# a failing later target leaves the earlier ones assigned
ok = None
try:
    ok = (m, n) = (1, 2, 3)
except ValueError as e:
    print(type(e).__name__, ok)
try:
    m
except NameError:
    print("m unbound")

it = iter([1, 2, 3])
first, *rest = whole = it
print(first, rest, whole is it, list(it))
