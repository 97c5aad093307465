# The nesting of source that every machine compiles, a board with 15 KB of C stack among them; a program beyond its own limit ends with an exception.
least = (
    ("parentheses", 60, lambda n: "(" * n + "1" + ")" * n),
    ("lists", 36, lambda n: "[" * n + "]" * n),
    ("dicts", 30, lambda n: "{1:" * n + "1" + "}" * n),
    ("calls", 35, lambda n: "f(" * n + "1" + ")" * n),
    ("subscripts", 36, lambda n: "a[" * n + "0" + "]" * n),
    ("sums", 30, lambda n: "(a+" * n + "a" + ")" * n),
    ("not", 96, lambda n: "not " * n + "a"),
    ("minus", 96, lambda n: "-" * n + "a"),
    ("powers", 56, lambda n: "a" + "**a" * n),
    ("conditions", 54, lambda n: "a if a else " * n + "a"),
    ("f-strings", 21, lambda n: 'f"{' * n + "1" + '}"' * n),
    ("lambdas", 18, lambda n: "lambda:" * n + "1"),
    ("comprehensions", 11, lambda n: "[" * n + "1" + " for x in [1]]" * n),
    ("functions", 15, lambda n: "".join(" " * i + "def f():\n" for i in range(n)) + " " * n + "pass\n"),
    ("blocks", 48, lambda n: "".join(" " * i + "if 1:\n" for i in range(n)) + " " * n + "pass\n"),
)
for name, n, source in least:
    compile(source(n), "", "exec")
    try:
        compile(source(1000 if name != "functions" and name != "blocks" else 90), "", "exec")
    except (RecursionError, MemoryError, SyntaxError):
        pass
print("done")
