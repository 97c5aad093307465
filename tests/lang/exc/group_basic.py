# ExceptionGroup and BaseExceptionGroup
a, b = ValueError("a"), KeyError("b")
g = ExceptionGroup("msg", [a, b])
print(type(g).__name__, g.message, [type(e).__name__ for e in g.exceptions], type(g.exceptions).__name__, g.exceptions[0] is a)
print(str(g), g.args[0], len(g.args))
print(str(ExceptionGroup("one", [a])), isinstance(g, Exception), isinstance(g, BaseExceptionGroup))
n = ExceptionGroup("outer", [g, OSError(1)])
print(n.exceptions[0] is g, str(n))
print(type(BaseExceptionGroup("x", [a])).__name__, type(BaseExceptionGroup("x", [KeyboardInterrupt()])).__name__)
print(ExceptionGroup("t", (a, b)).exceptions == (a, b))
l = [a]
g2 = ExceptionGroup("copy", l)
l.append(b)
print(len(g2.exceptions))
for args in ((), ("m",), ("m", []), ("m", 5), ("m", [1]), ("m", [ValueError]), ("m", None), (5, [a]), ("m", [a], 1), ("m", [KeyboardInterrupt()]), ([a], "m"), ("m", "ab"), ("m", {a: 1})):
    try:
        ExceptionGroup(*args)
        print("made", len(args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
try:
    raise g
except ExceptionGroup as e:
    print("caught", e is g)
try:
    raise g
except ValueError:
    print("no")
except Exception as e:
    print("not by its members", e.message)
try:
    raise BaseExceptionGroup("b", [SystemExit(1)])
except Exception:
    print("no")
except BaseExceptionGroup as e:
    print(e.message)
try:
    g.message = "new"
except AttributeError:
    print("read-only")
try:
    g.exceptions = ()
except AttributeError:
    print("read-only")

class MyGroup(ExceptionGroup):
    def count(self):
        return len(self.exceptions)

m = MyGroup("mine", [a, b])
print(m.count(), type(m).__name__, str(m))
try:
    try:
        raise a
    except ValueError:
        raise ExceptionGroup("in handler", [b])
except ExceptionGroup as e:
    print(e.__context__ is a, e.__cause__)
try:
    raise ExceptionGroup("with cause", [b]) from a
except ExceptionGroup as e:
    print(e.__cause__ is a)
