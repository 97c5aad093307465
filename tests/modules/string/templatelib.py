# Template and Interpolation (PEP 750): made by hand and by t-strings, joined, walked through, and what they refuse.
from string.templatelib import Interpolation, Template

name, n = "World", 5
t = t"Hello {name!r:>10} and {n + 1:{n}d}!"
print(t.strings, t.values)
for part in t:
    if isinstance(part, str):
        print("text", repr(part))
    else:
        print("value", part.value, part.expression, part.conversion, repr(part.format_spec))
print(t"".strings, t"".interpolations, list(t""), list(t"{n}")[0].value, t"{n}{n}".strings)
i = Interpolation(1.5, "x")
print(i, Interpolation(2, "y", "r", ".2f"))
m = Template("a", "b", i, "c", i, i)
print(m.strings, len(m.interpolations), m.values, [type(p).__name__ for p in m])
j = t"left {n}" + t" right {name}"
print(j.strings, j.values)
print((t"a" + t"b").strings, Template().strings)
for f in (
    lambda: Template(5),
    lambda: t"a" + "b",
    lambda: "b" + t"a",
    lambda: Interpolation(1, 2),
    lambda: Interpolation(1, "x", "z"),
    lambda: setattr(t, "strings", ()),
    lambda: setattr(i, "value", 1),
    lambda: i.nothing,
):
    try:
        f()
        print("no error")
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__)
print(t"{n=}".strings, t"{n = !s:x}".interpolations[0].format_spec, t"{ n }".interpolations[0].expression)


def lazy(template):
    out = []
    for part in template:
        out.append(part if isinstance(part, str) else "<" + format(part.value, part.format_spec) + ">")
    return "".join(out)


print(lazy(t"{n:03d}|{name:>7}|{[k * 2 for k in range(3)]}"))
match t"x{n}":
    case Template(strings=s):
        print("matched", s)
print(rt"\n{n}".strings == ("\\n", ""), isinstance(t, Template), type(t).__name__)
