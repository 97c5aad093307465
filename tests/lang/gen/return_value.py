# return values of generators
def g():
    yield 1
    return "r"

it = g()
next(it)
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
print(list(g()), [*g()], tuple(g()))

def vals(v):
    return v
    yield

for v in (None, 0, (), (1, 2), "s", [3], StopIteration(4), KeyError("k")):
    try:
        next(vals(v))
    except StopIteration as e:
        print(type(e.value).__name__, e.value if not isinstance(v, Exception) else e.value is v)

def collect():
    r = []
    for v in (1, (2, 3), None):
        r.append((yield from vals(v)))
    return r

try:
    next(collect())
except StopIteration as e:
    print(e.value)

def bare():
    yield
    return

def fall():
    yield

for f in (bare, fall):
    it = f()
    next(it)
    try:
        next(it)
    except StopIteration as e:
        print(e.value, e.args)

def in_try():
    try:
        yield 1
        return "try"
    finally:
        print("fin")

it = in_try()
next(it)
try:
    it.send(None)
except StopIteration as e:
    print(e.value)

def override():
    try:
        yield 1
        return "try"
    finally:
        return "finally"

it = override()
next(it)
try:
    next(it)
except StopIteration as e:
    print(e.value)
it = override()
next(it)
try:
    it.throw(ValueError)
except StopIteration as e:
    print(e.value)
e = StopIteration()
print(e.value, StopIteration(5).value, StopIteration(5, 6).value, StopIteration((1, 2)).value)
def drive(g):
    out = []
    while True:
        try:
            out.append(next(g))
        except StopIteration as e:
            return out, e.value
print(drive(g()), drive(iter([])) , drive(vals(9)))
for x in g():
    r = x
print(r)
print(sum(g()), max(g()), list(map(str, g())))
