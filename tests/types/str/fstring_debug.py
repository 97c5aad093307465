# f"{expr=}" keeps the text of the expression and shows the repr.
x = 5
s = "a'b"
l = [1, 2]
print(f"{x=}", f"{x = }", f"{ x=}", f"{x= }", f"{ x = }", f"{s=}", f"{l=}", f"{l[0]=}", f"{x+1=}", f"{x + 1 = }", f"{len(s)=}")
print(f"{x=!r}", f"{s=!s}", f"{s=!r}", f"{s=!a}", f"{x=:5}", f"{x=:>5}", f"{x = :<5}|", f"{s=:>6}", f"{s=!r:>8}", f"{x=:x}", f"{1.5=:.3f}", f"{x=:{x}}")
print(f"a{x=}b{s=}c", f"{'x'=}", f'{"q"=}', f"{x==5=}", f"{x==5}", f"{x!=5=}", f"{x<=5=}", f"{(x:=7)=}", f"{x=}", f"{(lambda: 1)()=}", f"{l[-1] * 2=}")


def f(a, b=2):
    c = a + b
    return f"{a=} {b=} {c=} {x=}"


print(f(1))
print(f"{ {'k': 1}['k'] = }", f"{ 'a' 'b' = }", f"{x=}{x=}", f"{None=} {True=} {...=}", f"{'é'=}", f"{x = !s}")
print(f"{x     =     }", f"{f(3) = }", f'''{
x = }''')
