# Data nested a thousand deep: printing, comparing, hashing, copying, freeing. What is too deep
# is an exception, never a crash.
import gc
import io


class Sink(io.IOBase):
    def write(self, t):
        return len(t)


def nest_list(n):
    x = []
    for i in range(n):
        x = [x]
    return x


def nest_tuple(n):
    x = ()
    for i in range(n):
        x = (x,)
    return x


def nest_dict(n):
    x = {}
    for i in range(n):
        x = {1: x}
    return x


def attempt(f):
    try:
        f()
    except (RuntimeError, MemoryError):
        pass
    return True


for make in (nest_list, nest_tuple, nest_dict):
    for depth in (5, 1000):
        a, b = make(depth), make(depth)
        print(make.__name__, depth, attempt(lambda: repr(a)), attempt(lambda: a == b), attempt(lambda: hash(a) if make is nest_tuple else 0), attempt(lambda: str([a, b])), attempt(lambda: a < b if make is not nest_dict else 0), attempt(lambda: print(a, file=Sink())))
        if depth == 5 and (a != b or len(repr(a)) < 10):
            print("wrong")


a = b = None
gc.collect()
src = "(" * 150 + "1" + ")" * 150
print(attempt(lambda: eval(src) == 1))
for open_, close in (("(", ")"), ("[", "]"), ("{1:", "}"), ("-", ""), ("f(", ")"), ("not ", "")):
    try:
        compile(open_ * 1000 + "1" + close * 1000, "<deep>", "eval")
    except (RuntimeError, MemoryError, SyntaxError):
        pass
print("compiled or refused")
