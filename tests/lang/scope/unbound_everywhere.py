# A local that may be unbound, in every place that reads a variable.
STATEMENTS = """
async for x in y: pass
async with y as q: pass
await y
return [i async for i in y]
with y: pass
for i in y: pass
del y[0]
del y[1:2]
y[1:2] = 1
y[1:2] += y
y.a = 1
print(f"{y}")
print(f"{y!r:>5}")
print(f"{1:{y}}")
raise y
raise ValueError from y
match y: \\n        case [1, *r]: pass
match y: \\n        case {"a": q, **k}: pass
match y: \\n        case int(x): pass
lambda a=y: 0
lambda *, a=y: 0
class C(y): pass
class C(metaclass=y): pass
print(*y)
print(**y)
print(1, k=y)
y(1)
y.m(1)
y.m(*[1])
[*y]
{**y}
{*y}
(*y, 1)
a, *b = y
a, b = y
[] = y
assert y
assert 0, y
x = [i for i in y]
x = (i for i in y)
y @ 1
y ** -1
y and 1
not y
y < 1 < 2
y in [1]
y is None
y[1:2]
y[1]
(w := y)
del y
return y
y += 1
y: int
print(y)
"""
for statement in STATEMENTS.strip().split("\n"):
    statement = statement.replace("\\n", "\n")
    asynchronous = "async" in statement or "await" in statement
    space = {}
    exec(("async " if asynchronous else "") + "def f(c):\n    if c: y = 1\n    " + statement + "\n    print(y)", space)
    try:
        f = space["f"](0)
        if asynchronous:
            f.send(None)
    except UnboundLocalError:
        print("unbound")
    except Exception as e:
        print(statement, type(e).__name__)
