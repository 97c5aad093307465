# exceptions raised in every kind of place reach the handler around them
def boom(*a, **k):
    raise KeyError("boom")

class C:
    def __getattr__(self, n): boom()
    def __getitem__(self, k): boom()
    def __setitem__(self, k, v): boom()
    def __delitem__(self, k): boom()
    def __call__(self): boom()
    def __iter__(self): boom()
    def __len__(self): boom()
    def __bool__(self): boom()
    def __contains__(self, x): boom()
    def __add__(self, o): boom()
    def __radd__(self, o): boom()
    def __iadd__(self, o): boom()
    def __eq__(self, o): boom()
    def __lt__(self, o): boom()
    def __hash__(self): boom()
    def __repr__(self): boom()
    def __str__(self): boom()
    def __enter__(self): boom()
    def __exit__(self, *a): boom()
    def __neg__(self): boom()
    def __index__(self): boom()
    def __format__(self, s): boom()
    def __int__(self): boom()
    def __float__(self): boom()
    def __abs__(self): boom()
    def __reversed__(self): boom()
    def __setattr__(self, n, v): boom()
    def __delattr__(self, n): boom()

c = C()
srcs = ["c.x", "c[0]", "c[0] = 1", "del c[0]", "c()", "for i in c: pass", "len(c)", "bool(c)", "if c: pass", "while c: pass", "not c", "c and 1", "c or 1", "1 if c else 2", "assert c",
        "1 in c", "c + 1", "1 + c", "c += 1", "c == 1", "c != 1", "1 == c", "c < 1", "1 > c", "hash(c)", "{c: 1}", "{c}", "{}[c]", "repr(c)", "str(c)", "f'{c}'", "f'{c!r}'", "'%s' % c",
        "'{}'.format(c)", "with c: pass", "-c", "[1][c]", "[1][c:]", "range(c)", "int(c)", "float(c)", "abs(c)", "reversed(c)", "c.x = 1", "del c.x", "c.x += 1", "a, b = c", "*a, = c",
        "[*c]", "print(*c)", "list(c)", "[x for x in c]", "sorted([c, c])", "max([c, c])", "sum([c])", "[1, 2].index(c)", "c in [1, 2]", "(1, c) == (1, 2)", "print(c)", "raise boom()",
        "return_ = boom()", "x = boom()", "boom() + 1", "[boom()]", "(1, boom())", "{1: boom()}", "{boom(): 1}", "f'{boom()}'", "boom()[0]", "boom().x", "[][boom()]", "len(boom())", "lambda_ = (lambda a=boom(): a)",
        "def f(a=boom()): pass", "class D(boom()): pass", "class D: x = boom()", "@boom\ndef f(): pass", "@boom()\ndef f(): pass", "import sys as q; q.path[boom()]", "del [1][boom()]", "assert 0, boom()",
        "for x in boom(): pass", "while boom(): pass", "if boom(): pass", "if 0: pass\nelif boom(): pass", "with boom(): pass", "match boom():\n case _: pass", "match 1:\n case x if boom(): pass",
        "try:\n 1/0\nexcept boom(): pass", "try: pass\nfinally: boom()", "try: boom()\nfinally: pass", "try: pass\nexcept: pass\nelse: boom()", "x: int = boom()", "(y := boom())", "1 < boom() < 2",
        "[boom() for _ in 'a']", "[1 for _ in boom()]", "[1 for _ in 'a' if boom()]", "{boom() for _ in 'a'}", "list(boom() for _ in 'a')", "x = y = boom()", "exec('boom()')", "eval('boom()')", "sorted([1, 2], key=boom)",
        "list(map(boom, [1]))", "list(filter(boom, [1]))", "max([1, 2], key=boom)", "[1, 2].sort(key=boom)", "print(end=boom())", "type('X', (), boom())", "raise ValueError from boom()"]
n = 0
for s in srcs:
    try:
        exec(s)
        print("no exception:", s)
    except KeyError as e:
        if e.args == ("boom",):
            n += 1
        else:
            print("other:", s, e.args)
    except Exception as e:
        print(s, type(e).__name__)
print(n, len(srcs))
