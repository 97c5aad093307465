# assert
assert True
assert 1, "never shown"
assert (1, "always true")
assert "a" "b", "m"
assert x if (x := 1) else 0
log = []

def msg(m):
    log.append(m)
    return m

assert 1, msg("not evaluated")
print(log)
for src in ("assert 0", "assert False, 'text'", "assert [], 5", "assert None, (1, 2)", "assert '', None", "assert 1 > 2, msg('evaluated')",
            "assert not 1, ['l']", "assert 0, 'a' 'b'", "assert 0, f'{1 + 1}'", "assert 1 < 0 < 1, {'k': 1}"):
    try:
        exec(src)
        print("passed", src)
    except AssertionError as e:
        print(src, e.args)
print(log)
for src in ("assert 1 / 0", "assert 0, 1 / 0", "assert undefined", "assert 0, undefined"):
    try:
        exec(src)
    except Exception as e:
        print(src, type(e).__name__)

def f(x):
    assert x > 0, "x must be positive"
    return x

print(f(1))
try:
    f(-1)
except AssertionError as e:
    print(str(e), isinstance(e, Exception), e.args)

class MyErr(Exception):
    pass

try:
    assert 0, MyErr("as argument")
except AssertionError as e:
    print(type(e.args[0]).__name__, e.args[0].args)

def gen():
    assert (yield 1), "sent false"
    yield 2

g = gen()
print(next(g))
try:
    g.send(0)
except AssertionError as e:
    print(e.args)
g = gen()
next(g)
print(g.send(5))
