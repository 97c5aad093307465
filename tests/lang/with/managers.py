# useful context managers written by hand
class suppress:
    def __init__(self, *excs): self.excs = excs
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        return t is not None and issubclass(t, self.excs)

with suppress(KeyError, IndexError):
    {}["x"]
with suppress(KeyError, IndexError):
    [][0]
try:
    with suppress(KeyError):
        1 / 0
except ZeroDivisionError:
    print("not suppressed")

class contextmanager:
    # drives a generator function
    def __init__(self, fn): self.fn = fn
    def __call__(self, *a, **k):
        return GenCM(self.fn(*a, **k))

class GenCM:
    def __init__(self, g): self.g = g
    def __enter__(self):
        return next(self.g)
    def __exit__(self, t, v, tb):
        if t is None:
            try:
                next(self.g)
            except StopIteration:
                return False
            raise RuntimeError("did not stop")
        try:
            self.g.throw(v)
        except StopIteration:
            return True
        except BaseException as e:
            if e is v:
                return False
            raise
        raise RuntimeError("did not stop after throw")

@contextmanager
def tag(name, out):
    out.append("<%s>" % name)
    try:
        yield out.append
    finally:
        out.append("</%s>" % name)

out = []
with tag("a", out) as add:
    add("text")
    with tag("b", out):
        add("inner")
print("".join(out))

@contextmanager
def handler():
    try:
        yield "h"
    except ValueError as e:
        print("handled", e.args)

with handler() as h:
    print(h)
with handler():
    raise ValueError("v")
try:
    with handler():
        raise KeyError("k")
except KeyError as e:
    print(e.args)

class ExitStack:
    def __init__(self): self.cbs = []
    def push(self, f, *a): self.cbs.append((f, a))
    def enter(self, cm):
        r = cm.__enter__()
        self.cbs.append((cm.__exit__, None))
        return r
    def __enter__(self): return self
    def __exit__(self, *exc):
        while self.cbs:
            f, a = self.cbs.pop()
            if a is None:
                if f(*exc):
                    exc = (None, None, None)
            else:
                f(*a)
        return exc[0] is None

with ExitStack() as st:
    st.push(print, "last")
    st.enter(suppress(ZeroDivisionError))
    st.push(print, "first")
    1 / 0

class Setting:
    value = 1
    def __init__(self, v): self.v = v
    def __enter__(self):
        self.old, Setting.value = Setting.value, self.v
    def __exit__(self, *a):
        Setting.value = self.old

with Setting(2):
    with Setting(3):
        print(Setting.value, end=" ")
    print(Setting.value, end=" ")
print(Setting.value)
