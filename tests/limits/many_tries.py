# more try and with statements in a function than fit in a byte; each protects what it encloses
def program(count):
    yield "class C:\n    def __enter__(self): pass\n    def __exit__(self, *a): return True\n"
    yield "def f(x):\n    seen = []\n"
    for i in range(count):
        yield "    try:\n        if x == %d: raise ValueError(x)\n    except ValueError as e: seen.append(e.args[0])\n" % i
        yield "    with C():\n        if x == %d: raise KeyError\n        x += 0\n" % i
    yield "    return seen\n"


names = {}
exec("".join(program(70)), names)
print(names["f"](0), names["f"](37), names["f"](69), names["f"](70))
