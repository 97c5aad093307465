# f-strings: expressions, quotes, braces, concatenation, scope.
x = 5
name = "bob"
l = [1, 2, 3]
d = {"k": "v", 1: 2}
print(f"", f"plain", f"{x}", f"a{x}b", f"{x}{name}", f"{{}}", f"{{{x}}}", f"}}{{", f"{x}}}", f"{{x}}")
print(f"{x + 1} {x * 2 - 1} {x ** 2} {-x} {not x} {x if x > 3 else 0} {x == 5} {x != 5} {x >= 5} {x <= 4}")
print(f"{l[0]} {l[-1]} {l[1:]} {d['k']} {d[1]} {name.upper()} {len(l)} {max(l) + min(l)} {l} {d} {(1, 2)} {[i * i for i in l]}")
print(f'{"a"} {name!r} {d["k"]!r} {name[0]}', F"{x}", f"""{x}
{name}""", f'''{"'"}''', f"{'x' 'y'}", f"{(lambda y: y + 1)(2)}", f"{ x }", f"{  x  !r}", f"{{'a': 1}}", f"{ {'a': 1} }", f"{ {1} }")
print("a" f"{x}" "b" f"{name}" 'c', "{x}" f"{x}", f"{x}" "{x}", rf"\n{x}", fr"\{x}", Rf"{x}\t", f"\t{x}\n".strip(), f"\x41{x}\u00e9", f"\\{x}")


def f(a, *args, **kw):
    y = a * 2
    return f"{a} {y} {args} {kw} {x} {(lambda: y)()}"


print(f(1), f(2, 3, k=4))


class A:
    z = 3
    s = f"{z} {z + 1}"

    def __init__(self):
        self.v = 7

    def m(self):
        return f"{self.v} {self.z} {A.s}"


print(A.s, A().m(), f"{A().v}", f"{f'{x}'}", f"{f'{f(1)}'}", f"{x}" + f"{x}", f"{'a' if x else 'b'}", f"{x:{x}}|", f"{x,}", f"{x, name}", f"{*l,}")
print(f"{(y := 10)} {y}", f"{x:=5}", f"{'日'} é {'😀'!r}", f"{None} {...} {True}", f"{1_000} {0xff} {1.50} {1e3} {b'x'} {'}'} {'{'}")
print(f"{yield_ if (yield_ := 3) else 0}", [f"{i}{j}" for i in "ab" for j in (1, 2)], {f"k{i}": f"{i:02}" for i in range(2)}, f"{sum(i for i in range(4))}")
i = 0


def inc():
    global i
    i += 1
    return i


print(f"{inc()} {inc()} {inc():>{inc()}} {inc()}")
