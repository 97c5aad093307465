# long lists of handlers, many try blocks in one function, handlers in loops
names = ["ZeroDivisionError", "KeyError", "IndexError", "ValueError", "TypeError", "OSError", "NameError", "AttributeError", "RuntimeError", "AssertionError", "EOFError", "ImportError",
         "MemoryError", "NotImplementedError", "StopIteration", "UnicodeError", "OverflowError", "SyntaxError", "GeneratorExit", "KeyboardInterrupt", "SystemExit", "LookupError", "ArithmeticError"]
src = "def f(e):\n try:\n  raise e\n"
for n in names:
    src += " except %s:\n  return '%s'\n" % (n, n.lower())
exec(src)
import builtins
print([f(getattr(builtins, n)) for n in names])
try:
    f(Exception)
except Exception as e:
    print(type(e).__name__)
src = "def g(n):\n out = []\n"
for i in range(30):
    src += " try:\n  if n == %d: raise ValueError(%d)\n  out.append(%d)\n except ValueError as e:\n  out.append(-e.args[0])\n finally:\n  out.append('f')\n" % (i, i, i)
src += " return out\n"
exec(src)
print(g(7)[10:20], len(g(0)), sum(1 for x in g(29) if x == "f"), g(29)[-2:])
src = "def h():\n" + "".join(" " * i + " try:\n" for i in range(15)) + " " * 16 + "raise KeyError('deep')\n" + "".join(" " * i + " finally: log.append(%d)\n" % i for i in range(14, -1, -1))
log = []
exec(src)
try:
    h()
except KeyError as e:
    print(e.args, log)
t = tuple(getattr(builtins, n) for n in names)
c = 0
for n in names:
    try:
        raise getattr(builtins, n)(n)
    except t as e:
        c += e.args == (n,)
print(c == len(names))
def k():
    total = 0
    for i in range(200):
        try:
            try:
                if i % 2:
                    raise KeyError(i)
            except KeyError as e:
                if i % 3 == 0:
                    raise ValueError(i)
                total += e.args[0]
        except ValueError as e:
            total -= e.args[0]
        else:
            total += 1000
        finally:
            total += 1
    return total
print(k())
