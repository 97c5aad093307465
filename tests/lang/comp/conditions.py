# conditions of comprehensions, evaluated in order, stopping at the first false one
log = []

def t(name, v):
    log.append(name)
    return v

def show(r):
    print(r, "".join(log))
    log.clear()

show([x for x in range(3) if t("a", x) if t("b", x > 1) if t("c", 1)])
show([x for x in range(2) if t("a", 0) if t("b", 1)])
show([(x, y) for x in range(2) if t("x", x) for y in range(2) if t("y", y)])
show([x for x in range(4) if t("p", x % 2) and t("q", x > 1) or t("r", x == 0)])
show([x for x in range(3) if not t("n", x)])
show([x for x in range(3) if (t("l", 1) if x else t("r", 0))])
show({x: t("v", x) for x in range(3) if t("c", x != 1)})
show(list(x for x in range(3) if t("g", x)))
show([t("e", x) for x in t("i", [1, 2]) if t("c", 1)])
show([x for x in [1, 2, 3, 4] if 1 < x < 4])
show([x for x in range(10) if x in (1, 5) if x not in (5,)])
show([x for x in (None, 0, "", "a", [], [0]) if x])
show([x for x in (None, 0) if x is None])
show([a for a, b in [(1, 0), (2, 1)] if b])
show([x for x in range(6) if x % 2 == 0 if x % 3 == 0])
show([x for x in range(4) if [y for y in range(x) if y > 1]])
show([x for x in range(5) if any(y == x for y in (1, 3))])
show([x for x in "abc" if (u := x.upper()) != "B"])
show([u for x in "abc" if (u := x.upper()) != "B"])
show([x for x in range(3) if (lambda: 0)])
show([x for x in range(3) if (lambda v: v)(x)])
show([x if x % 2 else "even" for x in range(4) if x])
show([y for x in range(3) if x for y in [x] * x if y > 1])
show([x for x in range(100) if x > 97 or x == 0])
for src in ("[x for x in range(3) if 1 / x]", "[x for x in range(3) if undefined]", "[x for x in [1] if x.nope]", "[x for x in [[]] if x[0]]"):
    try:
        eval(src)
    except Exception as e:
        print(src, type(e).__name__)
for bad in ("[x for x in y if]", "[x if x for x in y]", "[x for x in y else z]", "[x for x in a if b else c]" , "[if x for x in y]", "[x for x if y in z]", "[for x in y]", "[x for in y]",
            "[x for x in]", "[x for x]", "[x in y]x", "[x for x in y for]", "[x, y for x in z]", "[*x for x in y]", "[x for 1 in y]", "[x for f() in y]", "[x for x+1 in y]", "[x for None in y]",
            "[x := 1 for x in y]", "[(x := 1) for x in y]", "[x for x in (x := y)]", "[(a := 1) for b in (a := 2)]"):
    try:
        compile(bad, "<s>", "eval")
        print("accepted", bad)
    except SyntaxError:
        pass
