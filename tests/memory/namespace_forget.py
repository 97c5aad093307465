# Functions, a class and data made by exec in a namespace go when the namespace is cleared,
# although the functions and the namespace refer to each other.
import gc

src = "x = [1, 2, 3]\ndef f(a):\n    return [a, x]\nclass C:\n    def m(self):\n        return f(1)\ndata = {i: str(i) for i in range(20)}\n"


def use():
    ns = {"__name__": "temporary"}
    exec(src, ns)
    r = ns["C"]().m()[1], len(ns["data"]), ns["f"](2)[0]
    ns.clear()
    return r


def measure():
    a = b = 0
    r = None
    gc.collect()
    a = gc.mem_alloc()
    r = use()
    r = None
    gc.collect()
    b = gc.mem_alloc()
    return b - a


print(use())
measure()
print([measure() for i in range(5)])
