# raising what cannot be raised
def t(src):
    try:
        exec(src)
        print("no error", src)
    except BaseException as e:
        print(src, "->", type(e).__name__)

class Bad(Exception):
    def __init__(self):
        raise IndexError("in init")

class NeedsArg(Exception):
    def __init__(self, a):
        pass

class NotExc:
    pass

for src in ("raise 5", "raise 'string'", "raise None", "raise []", "raise int", "raise object()", "raise NotExc", "raise NotExc()", "raise (KeyError, 1)", "raise ()",
            "raise lambda: 0", "raise Bad", "raise NeedsArg", "raise NeedsArg(1)", "raise KeyError from 5", "raise KeyError from 'x'", "raise KeyError from int",
            "raise KeyError from NotExc()", "raise KeyError from Bad", "raise 5 from KeyError", "raise undefined", "raise KeyError from undefined", "raise KeyError(1 / 0)",
            "raise KeyError from 1 / 0", "raise", "raise type", "raise Exception()()", "raise KeyError[0]", "raise KeyError.nope", "raise ...", "raise print", "raise True"):
    t(src)

# a bare raise outside any handler
def bare():
    raise

try:
    bare()
except RuntimeError as e:
    print(type(e).__name__)
try:
    try:
        pass
    finally:
        bare()
except RuntimeError:
    print("RuntimeError")
try:
    raise KeyError
except KeyError:
    pass
try:
    bare()
except RuntimeError:
    print("the handled exception is gone")

# but inside one it works through a call
try:
    try:
        raise KeyError("handled")
    except KeyError:
        bare()
except KeyError as e:
    print(e.args)
for bad in ("raise from x", "raise x from", "raise x y", "raise x, y from", "raise x from y from z", "raise for", "raise = 1", "raise x as y", "raise *x", "raise x from *y", "x = raise y", "lambda: raise x", "raise yield x", "raise if"):
    try:
        compile(bad, "<s>", "exec")
        print("accepted", bad)
    except SyntaxError:
        pass
