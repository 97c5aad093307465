# SyntaxError: msg, filename, lineno, text positions.
for src, line in (("x = (", None), ("a = 1\nb = = 2\n", 2), ("def f():\n    x = 1\n  y = 2\n", 3), ("\n\n\nx y\n", 4), ("if 1:\npass\n", 2), ("for i in range(3):\n    a = 1\n    b +\n", 3), ("return", 1), ("a = 1\nbreak\n", 2), ("x = '''abc", None), ("class C:\n    def f(self):\n        yield = 1\n", 3)):
    try:
        compile(src, "file.py", "exec")
        print("compiled")
    except SyntaxError as e:
        print(e.filename, e.lineno if line else "line", e.lineno == line or line is None, isinstance(e.msg, str) and e.msg != "", isinstance(e, SyntaxError))
for src, name in (("if 1:\nx", "IndentationError"), ("  x", "IndentationError"), ("a\n b", "IndentationError"), ("if 1:\n  a\n b", "IndentationError"), ("1 +", "SyntaxError")):
    try:
        exec(src)
    except SyntaxError as e:
        print(type(e).__name__ == name, issubclass(IndentationError, SyntaxError))
e = SyntaxError("msg", ("f.py", 3, 5, "text line"))
print(e.msg, e.filename, e.lineno, e.offset, e.text, e.args)
e = SyntaxError("only")
print(e.msg, e.filename, e.lineno, e.args)
print(SyntaxError().msg, SyntaxError().args)
