# A bracket that is never closed is where the SyntaxError is, wherever reading stopped; one that is closed later has nothing to do with it.
for source in (
    "x = (1 +",
    "x = (1 +\ny = 2",
    "print(1 2",
    "a = [1, (2, {3: 4\nfor i in x: pass\n",
    "f(a\nclass A:\n  def m(self): return [1]\n",
    "x = (",
    "((((",
    "x = {'a': 1\ny = 2",
    "x = 1 + [",
    "y = f(x for x in y\nz = 1",
    "foo(1, 2\n# comment )\n",
    "foo(1, 2\n')'",
    "x = (\u00e9\n+ \u00fc @",
    "def f():\n    return (1\n\ndef g():\n    return 2\n",
    "print(1 @)",
    "x = [\n 1\n] 2",
):
    try:
        exec(source)
    except SyntaxError as e:
        print(e.lineno, e.offset, "closed" in e.msg, repr(source.split("\n")[e.lineno - 1][e.offset - 1]))
