# heap: 256K
# skip-on: board needs a larger heap than the board has
# f-strings inside f-strings, with the same quotes
x = 1
def nest(n):
    s = "x"
    for i in range(n):
        s = "f\"{" + s + "}\""
    return s

for n in (1, 2, 5, 10, 20, 50):
    print(n, eval(nest(n)))

def marks(n):
    s = "x"
    for i in range(n):
        s = "f'<{" + s + "}>'"
    return s

print(eval(marks(8)), len(eval(marks(50))))

def spec(n):
    # alternate expression and format spec
    s = "5"
    for i in range(n):
        s = "int(f\"{" + s + ":d}\")"
    return s

print(eval(spec(30)))
print(eval("f'" + "{x}" * 300 + "'").count("1"), len(eval("f'" + "{x:>{x + 9}}" * 50 + "'")), eval("f'" + "{x!r:>3}" * 20 + "'"))
print(eval("f'{" + "(" * 60 + "x" + ")" * 60 + "}'"), eval("f'{" + "[" * 40 + "x" + "]" * 40 + "}'").count("["), eval("f'{" + "+".join(["x"] * 200) + "}'"))
print(eval("f'''{" + "\n" * 100 + "x" + "\n" * 100 + "}'''"), eval("f'{x" + " " * 1000 + "}'"), eval("f\"{'" + "q" * 1000 + "'}\"") == "q" * 1000)
for n in (400, 2000):
    try:
        eval(nest(n))
    except (SyntaxError, MemoryError, RecursionError, RuntimeError):
        pass
    print("alive", f"{x}")
