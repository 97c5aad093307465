# dict and set comprehensions
print({k: v for k, v in [(1, 2), (3, 4)]}, {x: x * x for x in range(4)}, {x: y for x in "ab" for y in (1, 2)}, {k: k for k in ()})
print(sorted({x % 3 for x in range(10)}), {x for x in ()} == set(), sorted({c for c in "hello" if c != "l"}), sorted({x + y for x in (1, 2) for y in (10, 20)}))
print({v: k for k, v in {"a": 1, "b": 2}.items()}, {k: [x for x in range(k)] for k in range(3)}, {i: {j: i * j for j in range(2)} for i in range(2)})
print({**{k: 1 for k in "ab"}, **{k: 2 for k in "bc"}}, {k if k else "zero": v for k, v in enumerate("xy")}, {(a, b): a + b for a, b in [(1, 2)]})
print({k: v for k, v in zip("abc", range(3)) if v if v != 2}, {str(i): i for i in range(3)}["2"], len({i: 0 for i in range(50)}), {x: lambda: x for x in "a"}["a"]())
log = []

def f(x):
    log.append(x)
    return x

# key before value
{f("k%d" % i): f("v%d" % i) for i in range(2)}
print(log)
log.clear()
{f(x) for x in (1, 2) if f(x * 10)}
print(log)
print({x: x for x in (1, True, 1.0)}, {"a": i for i in range(5)}, [type({x for x in "a"}).__name__, type({x: 0 for x in "a"}).__name__])
for src in ("{[]: 1 for x in 'a'}", "{[] for x in 'a'}", "{x: 1 / 0 for x in 'a'}", "{x for x in 5}", "{a: b for a, b in [1]}", "{{}: 1 for x in 'a'}"):
    try:
        print(eval(src))
    except Exception as e:
        print(src, type(e).__name__)
x = "outer"
{x: x for x in range(3)}
{x for x in range(3)}
print(x)
words = "the quick the lazy the end".split()
print({w: words.count(w) for w in words}, sorted({len(w) for w in words}))

def g():
    n = 3
    return {n * i: {n} for i in range(2)}, sorted({n + i for i in range(2)})

print(g())
print({(k := c): (v := i) for i, c in enumerate("ab")}, k, v)
d = {k: v for k, v in [("z", 1), ("a", 2), ("m", 3)]}
print(d, list(d), {k: d[k] for k in sorted(d)})
for bad in ("{**x for x in y}", "{x: for x in y}", "{: x for x in y}", "{x: y for x}", "{for x in y}", "{x, y for x in z}", "{x: 1, y: 2 for x in z}", "{x for x in y: 1}", "{x: y for x in z, 1: 2}"):
    try:
        compile(bad, "<s>", "eval")
        print("accepted", bad)
    except SyntaxError:
        pass
print("done")
