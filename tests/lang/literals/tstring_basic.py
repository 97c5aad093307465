# t-strings make a Template of strings and interpolations
name, n = "World", 42
t = t"Hello {name}!"
print(type(t).__name__, t.strings, t.values, len(t.interpolations))
i = t.interpolations[0]
print(type(i).__name__, i.value, i.expression, i.conversion, repr(i.format_spec))
t = t""
print(t.strings, t.values, t.interpolations)
t = t"plain"
print(t.strings, t.values)
t = t"{n}"
print(t.strings, t.values)
t = t"{name}{n}"
print(t.strings, t.values)
t = t"a{name!r:>10}b{n:04d}c{n + 1!s}d"
print(t.strings, t.values)
print([(i.expression, i.conversion, i.format_spec) for i in t.interpolations])
w = 6
t = t"{n:{w}}|{n:0{w}.{w - 3}}"
print([i.format_spec for i in t.interpolations], t.strings)
t = t"{n=}|{n = }|{n=:>5}|{n=!s}"
print(t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
print(t"{{}}".strings, t"{{{n}}}".strings, t"\x41\n{n}".strings, rt"\n{n}".strings, tr"\n".strings, T"x".strings, Rt"\d".strings, tR"\d".strings)
print((t"a" t"b{n}" t"c{name}").strings)
u = t"1{n}" + t"2{name}3"
print(u.strings, u.values)
print([x if isinstance(x, str) else x.value for x in t"a{1}{2}b"])
print([x if isinstance(x, str) else x.value for x in t"{1}"], list(t""))
# values are kept as they are, nothing is converted
l = [1]
t = t"{l!s:x}"
l.append(2)
print(t.values, t.values[0] is l)
print(t"""multi
{n}
line""".strings)

def f(v):
    return t"<{v}>"

print(f(1).values, f("x").strings, [x.values for x in (f(2), f(3))])
