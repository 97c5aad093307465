# errors deep inside nested code are found
wraps = ["def f():\n    %s", "class C:\n    %s", "if 1:\n    %s", "for i in x:\n    %s", "while x:\n    %s", "try:\n    %s\nfinally: pass", "with x:\n    %s", "async def f():\n    %s", "match x:\n case 1:\n    %s", "if 0: pass\nelse:\n    %s"]
errs = ["x = = 1", "(", "1 +", "f(a b)", "[1, 2", "{1: }", "'abc", "lambda", "1 = 2", "def g(:\n        pass", "f'{'", "a b c", "x[", "print 'a'", "del 1"]
n = 0
for w in wraps:
    for e in errs:
        try:
            compile(w % e, "<s>", "exec")
            print("accepted", repr(w % e))
        except SyntaxError:
            n += 1
print(n == len(wraps) * len(errs))

def indent(s, k):
    return "\n".join(" " * k + l for l in s.split("\n"))

for e in errs:
    src = e
    for d in range(10, 0, -1):
        src = "def f%d():\n" % d + indent(src, 1)
    try:
        compile(src, "<s>", "exec")
        print("accepted deep", e)
    except SyntaxError:
        pass
exprs = ["(%s)", "[%s]", "{%s}", "f(%s)", "x[%s]", "{1: %s}", "lambda: %s", "(yield_, %s)", "[i for i in %s]", "[%s for i in x]", "not %s", "-%s", "1 + %s", "%s + 1", "%s if a else b", "a if %s else b", "f(k=%s)", "f'{%s}'", "f(*%s)", "x.y(%s).z"]
bads = ["1 +", "a b", "=", ")", "1 = 2", "$", "lambda", "", "if", "x for", "a.", "*", "1x"]
n = 0
allowed = 0
for x in exprs:
    for b in bads:
        for y in exprs[:6]:
            if x[0] == "f" and y[0] == "{":
                continue
            s = x % (y % b)
            try:
                compile(s, "<s>", "eval")
                allowed += 1
                if b not in ("", ")"):
                    print("accepted", repr(s))
            except SyntaxError:
                n += 1
print(n, allowed)
