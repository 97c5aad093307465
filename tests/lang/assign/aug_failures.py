# what stays behind when an augmented assignment fails half way
t = ([1], 2)
try:
    t[0] += [9]
except TypeError as e:
    print(type(e).__name__, t)
try:
    t[1] += 1
except TypeError as e:
    print(type(e).__name__, t)

class RO:
    @property
    def p(self):
        print("read p")
        return 1

r = RO()
try:
    r.p += 1
except AttributeError as e:
    print(type(e).__name__)

try:
    r.missing += 1
except AttributeError as e:
    print(type(e).__name__)

class D(dict):
    def __setitem__(self, k, v):
        raise RuntimeError("full")

d = D(a=[1])
try:
    d["a"] += [2]
except RuntimeError as e:
    print(e.args, d)

s = "abc"
try:
    s[0] += "x"
except TypeError:
    print("str items are read-only")

l = [1, 2]
for bad in (5, None):
    try:
        l += bad
    except TypeError:
        print(l)
try:
    l *= "a"
except TypeError:
    print(l)
try:
    l[5] += 1
except IndexError:
    print(l)

def gen():
    yield 3
    yield 4
    raise ValueError

# what was taken before the error stays
try:
    l += gen()
except ValueError:
    print(l[:2])

x = "s"
try:
    x -= 1
except TypeError:
    print(x)
try:
    undefined += 1
except NameError as e:
    print(type(e).__name__)
