# f-strings that cannot be compiled.
for src in (
    "f'{'", "f'}'", "f'{}'", "f'{ }'", "f'{x'", "f'{x!}'", "f'{x!z}'", "f'{x!rr}'", "f'{x:{'", "f'{x:{y}'", "f'{1 2}'", "f'{a b}'", "f'{+}'", "f'{x=!}'", "f'{!r}'",
    "f'{:x}'", "f'{=}'", "f'{x!r:}}'", "f'{lambda x: 1}'", "f'{*}'", "f'{**k}'", "f'{)}'", "f'{(}'", "f'{]}'", "f'{x)}'", "f'a}b'", "f'{x} }'", "fb'{x}'", "bf'x'", "fu'x'", "f'{if}'", "f'{x; y}'", "f'{print(1) as x}'",
):
    try:
        compile(src, "<t>", "eval")
        print(src, "compiled")
    except SyntaxError as e:
        print(src, type(e).__name__)
for src in ("f'{undefined_name}'", "f'{x.y}'", "f'{1 // 0}'", "f'{[][0]}'", "f'{dict()[1]}'", "f'{int(\"q\")}'", "f'{1 + None}'"):
    try:
        print(eval(src))
    except Exception as e:
        print(src, type(e).__name__)
