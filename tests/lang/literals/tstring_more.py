# t-strings, evaluation, nesting, scope, errors
log = []

def f(v):
    log.append(v)
    return v

t = t"{f(1)} {f(2)!r} {f(3):{f(4)}}"
print(log, t.values, t.interpolations[2].format_spec)

inner = t"in {1}"
outer = t"out {inner} {t"deep {2}"}"
print(outer.values[0] is inner, outer.values[1].values, outer.interpolations[1].expression)
print(t"{f"{1 + 1}"}".values, f"{t"x{5}y".values}", t"{"q"}{'s'}".values)

def closure():
    v = "free"
    return lambda: t"{v}"

print(closure()().values, [t"{i}".values for i in range(3)])

def to_str(t):
    out = []
    for part in t:
        if isinstance(part, str):
            out.append(part)
        else:
            v = part.value
            if part.conversion == "r":
                v = repr(v)
            elif part.conversion == "s":
                v = str(v)
            out.append(format(v, part.format_spec))
    return "".join(out)

x = "it's"
print(to_str(t"<{x}> <{x!r}> <{x!s:>8}> {5:03d} {{}}"))
print(to_str(t"{x=}"), to_str(t"{ x = }"), to_str(t"{1 + 1 = :>4}"))
print(t"{ x }".interpolations[0].expression == "x", [i.expression for i in t"{x  }{len(x)}{x [0]}".interpolations])
for src in ("t'{1/0}'", "t'{undefined}'", "t'a' + 'b'", "'a' + t'b'", "t'a' + 1", "t'{1:{undefined}}'", "t'a'.strings = 1", "t'{1}' % 2", "len(t'a')"):
    try:
        exec(src)
        print(src, "ok")
    except Exception as e:
        print(src, type(e).__name__)
bad = ["t'{}'", "t'{'", "t'}'", "t'{x!z}'", "t'{x!}'", "t'a' 'b'", "'a' t'b'", "t'a' f'b'", "f'a' t'b'", "t'a' b'b'", "bt'a'", "tb'a'", "ft'a'", "tf'a'", "ut'a'", "tu'a'", "tt'a'", "t'{a b}'"]
n = 0
for src in bad:
    try:
        compile(src, "<s>", "eval")
        print("accepted", src)
    except SyntaxError:
        n += 1
print(n == len(bad))
t = 5
print(t, t"{t}".values)
