# a block that is missing is an error wherever one is due
heads = ["if a:", "if a: pass\nelif b:", "if a: pass\nelse:", "while a:", "while a: pass\nelse:", "for a in b:", "for a in b: pass\nelse:", "try:", "try: pass\nexcept:", "try: pass\nexcept A:", "try: pass\nexcept A as e:", "try: pass\nexcept* A:", "try: pass\nexcept: pass\nelse:", "try: pass\nfinally:",
         "with a:", "with a as b:", "with (a, b):", "def f():", "def f(a, b) -> c:", "class C:", "class C(D):", "async def f():", "match a:", "match a:\n case 1:", "@d\ndef f():", "@d\nclass C:"]
tails = ["", "\n", "\n\n", "\nx = 1", "\n# comment\n", "\n# comment\nx", "\n\n\nx\n", " # comment", " # comment\nx", "\n    # only a comment\n", "\n    \n", "\n    # c\nx"]
n = 0
for h in heads:
    for t in tails:
        try:
            compile(h + t, "<s>", "exec")
            print("accepted", repr(h + t))
        except SyntaxError:
            n += 1
print(n == len(heads) * len(tails))
inside = ["def f():\n    if a:\n    x", "class C:\n    def f(self):\n    x = 1", "if a:\n    while b:\n    c", "for a in b:\n    try:\n    c\n    except: pass", "if a:\n    for b in c:\nd", "def f():\n    with a:\n    pass", "while a:\n    if b: pass\n    else:\n    c"]
for s in inside:
    try:
        compile(s, "<s>", "exec")
        print("accepted", repr(s))
    except SyntaxError:
        pass
for h in heads:
    if h.startswith("match a:") and "case" not in h:
        continue
    body = "\n  pass" if "case" in h else "\n pass"
    try:
        for b in (" pass", body, " pass; pass", body + "\n\n", "\n\n# c\n" + body[1:], " ...", " pass # c"):
            compile(h + b + ("\nexcept: pass" if h == "try:" else ""), "<s>", "exec")
    except SyntaxError:
        print("rejected", repr(h + b))
