# SyntaxError objects: they are exceptions like any other
def get(src):
    try:
        compile(src, "<file>", "exec")
    except SyntaxError as e:
        return e

e = get("x = = 1")
print(type(e).__name__, isinstance(e, Exception), len(e.args) > 0, isinstance(e.args[0], str), len(str(e)) > 0)
for src in ("x = = 1", "def f(:", "'a", "(", "1 = x", "return", " x", "f'{}'", "0x", "a b"):
    e = get(src)
    try:
        raise e
    except SyntaxError as x:
        print(x is e, end=" ")
print()
try:
    raise SyntaxError("by hand")
except SyntaxError as e:
    print(e.args, str(e))
try:
    raise SyntaxError
except SyntaxError as e:
    print(e.args)
class Mine(SyntaxError):
    pass
try:
    raise Mine("m")
except SyntaxError as e:
    print(type(e).__name__, e.args)
try:
    try:
        exec("a b")
    except SyntaxError as e:
        raise ValueError("wrapped") from e
except ValueError as v:
    print(type(v.__cause__).__name__)
n = 0
for i in range(50):
    try:
        exec("def f%d(:" % i)
    except SyntaxError:
        n += 1
print(n)
def gen():
    for src in ("1 + 1", "1 +", "2 * 3", ")"):
        try:
            yield eval(src)
        except SyntaxError as e:
            yield type(e).__name__
print(list(gen()))
