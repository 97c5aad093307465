# Code of compile(), which knows no globals: names by name.
code = compile("""
def f(v):
    global g, h
    g = v
    h = g + 1
    del h
    return g


result = f(5)
""", "name", "exec")
ns = {}
exec(code, ns)
print(ns["result"], ns["g"], "h" in ns)
ns2 = {}
exec("x = 1\nprint(x)\ndel x\n", ns, ns2)
print(sorted(ns2))
