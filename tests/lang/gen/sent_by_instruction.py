# next(), send() and __next__() called by an instruction: what they give, raise, and leave handled.
def g():
    x = yield 1
    print("got", x)
    y = yield 2
    print("got", y)
    return 7
a = g()
print(a.send(None), a.send("a"))
try: a.send("b")
except StopIteration as e: print("stop", e.value)
try: a.send("b")
except StopIteration as e: print("stop", e.value)
a = g(); print(next(a), next(a)); print(next(a, "dflt"), next(a, "d"))
s = g().send
print(s(None), s(5), *[f for f in [s]] and ())
print(list(map(g().send, [None, 3])))
def rec(n):
    if n: yield next(rec(n-1)) + 1
    else: yield 0
print(next(rec(200)))
def self_():
    try: yield next(me)
    except ValueError as e: yield str(e)
me = self_(); print(next(me))
def bad():
    yield 1
    1/0
b = bad(); next(b)
try: next(b)
except ZeroDivisionError as e: print("zde")
try: next(b)
except StopIteration: print("stop")
def pep479():
    yield next(iter([]))
try: next(pep479())
except RuntimeError as e: print(type(e.__cause__))
def deleg():
    r = yield from g()
    print("r", r); return 9
d = deleg(); print(d.send(None), d.send(1))
try: d.send(2)
except StopIteration as e: print(e.value)
async def co(): return await co2()
async def co2(): return 5
try: co().send(None)
except StopIteration as e: print(e.value)
print(g().__next__(), sum(next(iter(g())) for i in range(3)))
try: g().send(1)
except TypeError as e: print(e)
try: g().send()
except TypeError: print("te")
a = g(); print(a.send(*[None]), a.send(**{}) if 0 else 1)
class A:
    def __init__(s): s.g = g()
    def __next__(s): return next(s.g)
    def __iter__(s): return s
print([x for x in A()])
for x in A():
    print(x, end=" ")
with_fin = []
def fin():
    try: yield 1
    finally: with_fin.append(1)
f = fin(); next(f); f.close(); print(with_fin)
def handled():
    try: 1/0
    except ZeroDivisionError:
        yield 1
        try: raise
        except Exception as e: print("re", type(e))
h = handled()
try: raise KeyError
except KeyError:
    next(h)
    try: raise
    except Exception as e: print(type(e))
    next(h, 0)
