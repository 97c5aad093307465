# Generators and iterators that are entered again, end wrongly, or change what they go through.
# skip-on: board,stress chains of 20,000 iterators need more than 110 KB, and a collection each takes long
# heap: 1200K w32
def t(name, f):
    try:
        r = f()
        print(name, type(r).__name__, r if isinstance(r, (int, list, tuple, str)) else '')
    except BaseException as e:
        print(name, type(e).__name__)
for how in ('next(g)', 'g.send(1)', 'g.throw(ValueError)', 'g.close()', 'list(g)', 'g.send(None)', 'yield from g', 'x = [*g]', 'a, *b = g', 'sum(g)', 'g.throw(ValueError, 1, None)', 'del g'):
    ns = {}
    exec('def gen():\n  global g\n  yield 0\n  try:\n    %s\n  except ValueError as e: print("in", type(e).__name__, e)\n  yield 1\ng = gen()\n' % how, ns)
    ns['t'] = t
    def run(ns=ns):
        g = ns['g']; next(g); return [next(g), list(g)]
    t(how, run)
def g():
    try: yield 1
    finally: yield 2
x = g(); next(x); t('close', x.close); t('next', lambda: next(x))
def g():
    try: yield 1
    finally: x.close()
x = g(); next(x); t('close', x.close)
def g():
    try: yield 1
    except GeneratorExit: return 5
x = g(); next(x); t('close', x.close)
def g():
    while 1:
        try: yield 1
        except BaseException: pass
x = g(); next(x); t('close', x.close); del x
import gc; gc.collect()
def g():
    try: yield 1
    finally: raise ValueError
x = g(); next(x); t('close', x.close); x = g(); next(x); del x; gc.collect()
def g(): raise StopIteration; yield
t('si', lambda: next(g()))
def g(): yield from iter(lambda: next(iter([])), 1)
t('si', lambda: list(g()))
class It:
    def __init__(s, **k): s.__dict__.update(k) if hasattr(s, '__dict__') else None
    def __iter__(s): return s
    def __next__(s): return 1
class I1(It): throw = 5; close = 6; send = 7
def g(): return (yield from I1())
for m in ('x.close()', 'x.throw(ValueError)', 'x.send(1)', 'next(x)'):
    x = g(); next(x); t(m, lambda: eval(m))
class I2(It):
    def throw(s, *a): return x.throw(*a)
    def close(s): return x.close()
    def send(s, v): return x.send(v)
def g(): return (yield from I2())
for m in ('x.close()', 'x.throw(ValueError)', 'x.send(1)', 'next(x)'):
    x = g(); next(x); t(m, lambda: eval(m))
class I3(It):
    def throw(s, *a): raise StopIteration(9)
    def close(s): 1/0
    def send(s, v): raise StopIteration(8)
def g(): return (yield from I3())
for m in ('x.close()', 'x.throw(ValueError)', 'x.send(1)', 'next(x)'):
    x = g(); next(x); t(m, lambda: eval(m))
class I4:
    def __iter__(s): return 5
t('yf', lambda: list((lambda: (yield from I4()))()))
class I5:
    def __iter__(s): return I6()
class I6:
    __next__ = 5
t('yf', lambda: list((lambda: (yield from I5()))())); t('it', lambda: list(I5())); t('it', lambda: [x for x in I5()])
for a in ((), (5,), (int,), (ValueError, 5), (ValueError, ValueError(1)), (ValueError(1), 2), (ValueError, 1, 2), (None,), (StopIteration,), (GeneratorExit,), (KeyboardInterrupt,), (object(),)):
    def g():
        yield 1
    x = g(); next(x); t('throw%d' % len(a), lambda: x.throw(*a)); x = g(); t('throw', lambda: x.throw(*a))
class Bad(Exception):
    def __new__(c, *a): return 5
def g(): yield 1
x = g(); next(x); t('bad', lambda: x.throw(Bad))
t('raise', lambda: exec('raise Bad')); t('raise', lambda: exec('raise Bad()'))
class Bad2(Exception):
    def __init__(s, *a): 1/0
t('raise', lambda: exec('raise Bad2')); t('raise', lambda: exec('raise ValueError from Bad2')); t('raise', lambda: exec('raise ValueError from 5')); t('raise', lambda: exec('raise ValueError from int')); t('raise', lambda: exec('raise 5')); t('raise', lambda: exec('raise int')); t('raise', lambda: exec('raise')); t('raise', lambda: exec('raise None'))
x = g(); next(x); t('bad', lambda: x.throw(Bad2))
# deep yield from
def deep(n):
    if n: yield from deep(n - 1)
    else: yield 1
for n in (10, 100, 3000): t('deep', lambda: list(deep(n)))
def chain(n):
    it = iter([1])
    for i in range(n): it = map(lambda x: x, it)
    return list(it)
for n in (10, 20000): t('chain', lambda: chain(n))
def chain(n):
    it = iter([1])
    for i in range(n): it = (x for x in it)
    return list(it)
for n in (10, 20000): t('chain', lambda: chain(n))
for w in (zip, enumerate, lambda i: filter(None, i), lambda i: map(abs, i) , reversed, iter):
    def chain(n):
        it = iter([1])
        for i in range(n): it = w(it)
        return len(list(it))
    t('chain', lambda: chain(20000))
# re-entered iterators
class R:
    def __iter__(s): return s
    def __next__(s):
        s.n = getattr(s, 'n', 0) + 1
        if s.n > 3: raise StopIteration
        return next(z)
for w in (lambda i: zip(i), lambda i: map(lambda x: x, i), lambda i: filter(lambda x: 1, i), enumerate, lambda i: zip(i, i, strict=True)):
    z = w(R()); t('re', lambda: list(z))
z = iter(lambda: next(z), 0); t('re', lambda: next(z))
z = map(lambda x: next(z, 0), range(10)); t('re', lambda: list(z))
z = filter(lambda x: next(z, 0), range(10)); t('re', lambda: list(z))
l = [1, 2, 3]; z = iter(l); l.clear(); t('it', lambda: list(z)); l.extend([1, 2]); t('it', lambda: list(z))
l = [1, 2, 3]; z = reversed(l); l.clear(); t('rit', lambda: list(z))
l = [1, 2, 3]; z = reversed(l); l[:] = [1] * 100; t('rit', lambda: list(z))
d = {1: 1, 2: 2}; z = iter(d); d.clear(); t('dit', lambda: list(z)); d[5] = 5; d[6] = 6; t('dit', lambda: list(z))
d = {1: 1, 2: 2}; z = reversed(d) if hasattr(dict, '__reversed__') else iter(d); d.clear(); t('dit', lambda: list(z))
s = {1, 2, 3}; z = iter(s); s.clear(); t('sit', lambda: list(z))
from collections import deque
q = deque([1, 2, 3]); z = iter(q); q.clear(); t('qit', lambda: list(z))
q = deque([1, 2, 3]); z = iter(q); next(z); q.popleft(); q.append(4); t('qit', lambda: list(z))
q = deque([1, 2, 3], 3); t('ext', lambda: q.extend(x for x in range(10) if not q.rotate(1))); 
b = bytearray(b'abc'); z = iter(b); b[:] = b''; t('bit', lambda: list(z))
