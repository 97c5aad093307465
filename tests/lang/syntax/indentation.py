# IndentationError: its kinds, and that it is a SyntaxError
def t(src):
    try:
        compile(src, "<s>", "exec")
        print("ok", repr(src))
    except IndentationError as e:
        print("IndentationError", repr(src))
    except SyntaxError as e:
        print("SyntaxError", repr(src))

# unexpected indent
t(" x = 1")
t("x = 1\n y = 2")
t("if a:\n    x\n      y")
t("def f():\n  a\n    b")
t("  # comment\n  x")
t("x\n\n\n  y")
# unindent that matches no outer level
t("if a:\n    x\n  y")
t("if a:\n    if b:\n        x\n      y")
t("def f():\n    x\n   y\n")
t("if a:\n\tx\n  y")
# fine
t("if a:\n    x\n# c\n    y")
t("if a:\n    x\n  # odd comment\n    y")
t("if a:\n x\n\n\n y\n")
t("x = (1,\n        2)\ny = 1")
t("x = [\n1,\n    2,\n  3]")
t("'''\n   a\n b'''")
t("if a: x\nelse:\n    y")
t("class C:\n def f(self):\n  pass\n x = 1")
t("if a:\n    x\n    \n  \n\ny")
t("x = 1 \\\n     + 2\ny = 3")
t("if a:\n    x = 1 \\\n  + 2\n    y")
# plain syntax errors
t("x = = 1")
t("if a: x else: y")
for src in (" x", "if a:\n    x\n  y"):
    try:
        exec(src)
    except SyntaxError as e:
        print(isinstance(e, IndentationError), isinstance(e, SyntaxError), isinstance(e, Exception))
