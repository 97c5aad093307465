# t-strings.
from string.templatelib import Template, Interpolation

n = 5
t = t"a{n}b{n!r:>4}c"
print(t.strings, [i.value for i in t.interpolations], t.values, [(i.expression, i.conversion, i.format_spec) for i in t.interpolations])
u = t + t"!"
print(len(list(u)), repr(Interpolation(1, "x")), type(Template("q", Interpolation(2, "y"))).__name__, repr(t)[:8])
match Interpolation(7, "z"):
    case Interpolation(v, e):
        print(v, e)
