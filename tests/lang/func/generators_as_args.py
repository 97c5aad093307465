# generator expressions and other expressions as call arguments
def f(*a, **k):
    return [list(x) if hasattr(x, "send") else x for x in a], k

print(f(x for x in range(3)), f((x for x in "ab"), 1), f(*(x for x in "ab")), f(*[x for x in "c"], d=4))
print(sum(x * x for x in range(4)), max(len(w) for w in ("a", "bbb")), sorted(-x for x in range(3)), list(c for c in "xy" if c > "x"))
print(any(x > 2 for x in (1, 3)), all(x for x in ()), tuple(x for x in "t"), "".join(c * 2 for c in "ab"), dict((k, 1) for k in "pq"), set(x % 2 for x in range(9)) == {0, 1})
print(f(lambda: 1)[0][0](), f(lambda *a, **k: (a, k))[0][0](1, b=2), f(1 if 0 else 2), f(not 1, -1, 1 < 2, 1 and 2))
print(f([1, 2][0], (1, 2)[1:], {"a": 1}["a"], "s"[0], f"{1}", b"b", ..., None))
print(f(y := 5, y + 1), f((z := 1, 2), [3]), f(a=(w := 3)), w)
print(f(f(f(1))), f(f, f)[0][1] is f)
print(f(
    1,
    # comment
    2,
    *[3,
      4],
    k=5,
    **{
        "m": 6,
    },
))
def g(a, b): return a, b
print(g(b=g(1, 2), a=g(b=3, a=4)), g(*g(5, 6)), g(g, g)[0](7, 8))
print((lambda x: x)((lambda: 9)()), (lambda *a: a)(*(i for i in range(2)), 5))
print(print("inner") or "outer", len("abc") + len("de"), str(1) + str(2))
for bad in ("f(*x for x in y)", "f(**x for x in y)", "f(k=x for x in y)", "class C(x for x in y): pass"):
    try:
        compile(bad, "<s>", "exec")
        print("accepted", bad)
    except SyntaxError:
        pass
