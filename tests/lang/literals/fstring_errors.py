# bad f-strings are syntax errors
bad = ["f'{}'", "f'{ }'", "f'{'", "f'}'", "f'{x'", "f'{x!}'", "f'{x!z}'", "f'{x!rr}'", "f'{x!r'", "f'{x:'", "f'{x:{'", "f'{x:{y}'", "f'a}b'", "f'{a b}'",
       "f'{1 +}'", "f'{x y}'", "f'{,}'", "f'{*}'", "f'{!r}'", "f'{:x}'", "f'{=}'", "f'{x=y=}'", "f'{if}'", "f'{return}'", "f'{x = y}'",
       "f'{lambda x: 1}'", "f'{(}'", "f'{)}'", "f'{[}'", "f'{(]}'", "f'{{x}'", "f'{x}}'", "f'{{}'", "f'{}}'", "f'{x!r:{}}'", "f'{def}'", "f'{x;y}'", "f'{import x}'",
       "f'{pass}'", "f'{a = 1}'", "f'{x!x:}'", "f'{", "f'abc", "f\"{x\"", "f'''{x''", "f'{x:{y:{z'", "f'{del x}'", "f'{a $ b}'", "f'{3x}'"]
n = 0
for s in bad:
    try:
        compile(s, "<s>", "eval")
        print("accepted", s)
    except SyntaxError:
        n += 1
print(n, len(bad))
good = ["f'{x}'", "f'{x!r}'", "f'{x:}'", "f'{x:{y}}'", "f'{{}}'", "f'{x!s:{y}}'", "f'{x=}'", "f'{(lambda: 1)}'", "f'{x,}'", "f'{x:{y}{z}}'", "f'{x::}'", "f'{x:!r}'",
        "f'{x:=5}'", "f'{yield_}'", "f'{x}'", "f'{(x:=5)}'", "f'{x if y else z}'", "f'{x!=y}'", "f'{x:#}'", "f'{not x}'", "f'{-x}'"]
for s in good:
    try:
        compile(s, "<s>", "eval")
    except SyntaxError:
        print("rejected", s)
print("done")
