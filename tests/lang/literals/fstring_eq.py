# self-documenting f-strings
x, s = 5, "a'b"
d = {"k": 1}
print(f"{x=}", f"{x =}", f"{x= }", f"{x = }", f"{ x = }", f"{s=}", f"{s=!s}", f"{s=!r}", f"{x=:>4}", f"{x=!r:>4}", f"{x = :04}")
print(f"{x+1=}", f"{x + 1 = }", f"{x==5=}", f"{(x)=}", f"{d['k']=}", f"{len(s)=}", f"{[x, s]=}")
print(f"{x=} {s=}", f"{{x=}}", f"a{x=}b", f"{x!r}={x}")
print(f"{x=:{'>'}{6}}", f"{s=:{10}}|", f"{s=!s:>{6}}|", f"{s=:.2}")
y = 0.5
print(f"{y=}", f"{y=:.1f}", f"{-y=}", f"{y*2 = :g}")
print(f"{'a'=}", f'{"a"=}', f"{x != 4=}", f"{x >= 4=}", f"{x <= 4=}", f"{(x := 7)=}", x)

class C:
    def __repr__(self):
        return "R"

    def __str__(self):
        return "S"

    def __format__(self, spec):
        return "F(" + spec + ")"

c = C()
print(f"{c=}", f"{c=!s}", f"{c=!r}", f"{c=:}", f"{c=:x}", f"{c=!s:>3}", f"{c}", f"{c!r}", f"{c!s}", f"{c:spec}")
print(f"""{
x
=}""")
print(f"{(lambda: 1)()=}")
print(f"{x=}" f"{s=}" "{x=}")
