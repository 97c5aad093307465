# raise with a class, an instance, from, and bare
def t(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e.args, type(e.__cause__).__name__, e.__suppress_context__)

def r1(): raise ValueError
def r2(): raise ValueError()
def r3(): raise ValueError("one")
def r4(): raise ValueError("one", 2, [3])
def r5(): raise KeyError from ValueError("cause")
def r6(): raise KeyError("k") from ValueError
def r7(): raise KeyError from None
def r8(): raise (KeyError)
def r9(): raise KeyError if 0 else IndexError("cond")
def r10(): raise [KeyError, ValueError][1]("indexed")
def r11(): raise (lambda: OSError(5, "called"))()
def r12():
    e = KeyError("var")
    raise e
def r13(): raise type("Dyn", (Exception,), {})("dynamic")
def r14(): raise BaseException("base")
def r15(): raise StopIteration(5)
def r16(): raise GeneratorExit
def r17(): raise KeyboardInterrupt
def r18(): raise SystemExit
def r19():
    try:
        raise KeyError("again")
    except KeyError:
        raise
def r20():
    try:
        raise KeyError("same object")
    except KeyError as e:
        raise e
def r21(): raise ValueError(*[1, 2], *(3,))
def r22(): raise (e := ValueError("walrus"))
def r23(): raise ValueError("cause none") from (None if 1 else 2)
def r24(): raise ValueError from (KeyError("kc") if 1 else None)

for f in (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22, r23, r24):
    t(f)

class E(Exception):
    def __init__(self, *a):
        print("init", a)

t(lambda: (_ for _ in ()).throw(E(1)))

def r25(): raise E
def r26(): raise E(1, 2)
t(r25)
t(r26)

# a class is instantiated once
n = 0
class Count(Exception):
    def __init__(self):
        global n
        n += 1
try:
    try:
        raise Count
    except Count:
        raise
except Count as e:
    print(n)
