# what __exit__ is given and what its result does
class M:
    def __init__(self, ret, tag=""):
        self.ret, self.tag = ret, tag
    def __enter__(self):
        return self
    def __exit__(self, *a):
        print(self.tag, len(a), a[0].__name__ if a[0] else None, type(a[1]).__name__, a[1].args if a[1] else None)
        return self.ret

for ret in (None, False, 0, "", [], True, 1, "yes", [0], object()):
    try:
        with M(ret):
            raise ValueError("v", 1)
        print("swallowed")
    except ValueError:
        print("raised")

# the result is ignored without an exception
for ret in (None, True, 5):
    with M(ret):
        pass

# a class given to raise arrives as an instance
with M(True):
    raise KeyError
with M(True):
    raise ZeroDivisionError("z")
with M(True):
    raise SystemExit(1)
with M(True):
    raise KeyboardInterrupt
with M(True):
    raise GeneratorExit
print("all swallowed")

class Truth:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print("asked")
        return self.v

with M(Truth(True)):
    raise ValueError
try:
    with M(Truth(False)):
        raise ValueError
except ValueError:
    print("raised")
with M(Truth(True)):
    print("no question without an exception")

# several managers: the inner one may swallow for the outer one
with M(None, "outer"), M(True, "inner"):
    raise OSError(1)
try:
    with M(None, "outer"), M(None, "inner"):
        raise IndexError(2)
except IndexError:
    print("both passed it on")

def f():
    with M(True, "ret"):
        return "returned"
    return "after"

def g():
    with M(True, "swallow"):
        raise ValueError
    return "after"

def h():
    for i in range(2):
        with M(True, str(i)):
            if i:
                break
            raise KeyError(i)
    return i

print(f(), g(), h())
