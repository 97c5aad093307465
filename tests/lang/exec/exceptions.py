# exceptions and control flow crossing exec and eval
def t(src, fn=exec):
    try:
        fn(src)
        print("no exception")
    except BaseException as e:
        print(type(e).__name__, e.args if not isinstance(e, (SyntaxError, NameError)) else "")

t("raise KeyError('k')")
t("raise SystemExit(3)")
t("def f(): raise OSError(1)\nf()")
t("try:\n raise KeyError('in')\nfinally:\n print('fin')")
t("nope")
t("x =")
t("raise ValueError('v') from KeyError('c')")
t("{}['key']", eval)
t("exec('raise IndexError(\"deep\")')")
try:
    try:
        exec("raise KeyError('first')")
    except KeyError:
        exec("raise ValueError('second')")
except ValueError as e:
    print(type(e.__context__).__name__)
try:
    raise KeyError("handled")
except KeyError:
    try:
        exec("raise")
    except KeyError as e:
        print("bare raise inside exec", e.args)

def gen():
    for i in range(3):
        exec("print('step', %d)" % i)
        yield eval("%d * 2" % i)

print(list(gen()))

def ret():
    for i in range(3):
        try:
            exec("if %d == 1: raise StopIteration('s')" % i)
        except StopIteration as e:
            return e.value

print(ret())
ns = {}
try:
    exec("a = 1\nb = 2\n1 / 0\nc = 3", ns)
except ZeroDivisionError:
    print(ns["a"], ns["b"], "c" in ns)
try:
    exec("a = 5\nb = = 6", ns)
except SyntaxError:
    print(ns["a"], "nothing of it ran")

class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print("exit", t.__name__ if t else None)
        return True

with CM():
    exec("raise KeyError")
with CM():
    exec("with CM():\n raise OSError\nprint('inside')")
r = []
for src in ("1", "1 +", "r.append(1)", "nope()", "2 ** 3"):
    try:
        r.append(eval(src))
    except (SyntaxError, NameError) as e:
        r.append(isinstance(e, SyntaxError))
print(r)
