# Globals, namespaces, sys.modules and __import__ that are emptied, replaced or lie.
def t(name, f):
    try:
        r = f()
        print(name, r)
    except BaseException as e:
        print(name, type(e).__name__)
def f():
    global a
    a = 1
    g = globals()
    s = dict(g)
    g.clear()
    try:
        a
        print = 1
    except NameError: pass
    g.update(s)
    return a
a = 0
t('clear', f)
def f2():
    g = globals()
    for i in range(200): g['n%d' % i] = i
    for i in range(200): del g['n%d' % i]
    for i in range(100): g['m%d' % i] = i
    global a; a = 5
    r = a, m50
    for i in range(100): g.pop('m%d' % i)
    return r
t('grow', f2)
d = {}
exec('def h():\n global q\n q = 1\n return q\ndef k(): return q', d)
t('h', lambda: d['h']()); h = d['h']; k = d['k']
d.clear()
t('k', k); t('h', h); t('k', k); print(sorted(x for x in d))
for i in range(100): d[i] = i
t('k', k)
while d: d.popitem()
t('k', k); t('h', h)
d.clear(); d.update({'a': 1, 'b': 2, 'q': 9}); t('k', k)
d.__init__(); d.__init__(q=4); t('k', k)
d |= {'q': 8}; t('k', k)
class E(dict):
    def __getitem__(s, k): raise ZeroDivisionError
    def __missing__(s, k): return 7
t('dd', lambda: exec('print(zz)', E())); t('dd', lambda: exec('print(zz)', {}, E())); t('dd', lambda: eval('zz', {}, E(zz=1)))
class N:
    def __getitem__(s, k): raise KeyError(k)
    def __setitem__(s, k, v): raise ValueError(k)
    def __delitem__(s, k): raise OSError(k)
t('n', lambda: exec('a=1', {}, N())); t('n', lambda: exec('del a', {}, N())); t('n', lambda: exec('print(len("a"))', {}, N())); t('n', lambda: exec('zork', {}, N()))
t('n', lambda: exec('class A: x=1', {}, N())); t('n', lambda: exec('import sys', {}, N())); t('n', lambda: exec('def f(): pass', {}, N()))
t('b', lambda: exec('print(1)', {'__builtins__': {}})); t('b', lambda: exec('print(1)', {'__builtins__': 5})); t('b', lambda: exec('a', {'__builtins__': N()}))
t('x', lambda: exec('x', 5)); t('x', lambda: exec('x', {}, 5)); t('x', lambda: exec(5)); t('x', lambda: eval('', {})); 
def loc():
    x = 1
    l = locals(); l.clear(); l['x'] = 4
    return x
t('loc', loc)
import builtins
old = builtins.len
builtins.len = 5
t('len', lambda: len([])); del builtins.len
t('len', lambda: len([]))
builtins.len = old
t('len', lambda: len([1]))
import sys
sys.modules['foo'] = 5
t('im', lambda: exec('import foo; print(foo)')); t('im', lambda: exec('from foo import bar')); t('im', lambda: exec('from foo import *')); t('im', lambda: exec('import foo.bar'))
class Mod:
    def __getattr__(s, n):
        sys.modules.clear()
        raise AttributeError(n)
    __all__ = ['a', 5, 'b']
sys.modules['foo'] = Mod()
saved = dict(sys.modules)
t('im', lambda: exec('from foo import bar')); sys.modules.update(saved)
t('im', lambda: exec('from foo import *')); sys.modules.update(saved)
t('im', lambda: exec('import foo.bar')); sys.modules.update(saved)
sys.modules['foo'] = None
t('im', lambda: exec('import foo'))
p = sys.path
try:
    sys.path[:] = [5, None, '/nonexist', object()]
    t('im', lambda: exec('import zork'))
    sys.path = 5
    t('im', lambda: exec('import zork2'))
    sys.path = ['/nonexist']  # nothing that happens to lie beside this file
except Exception as e: print(type(e))
t('im', lambda: __import__(5)); t('im', lambda: __import__('')); t('im', lambda: __import__('.')); t('im', lambda: __import__('a', {}, {}, 5, -1)); t('im', lambda: __import__('a', {}, {}, (), 99999)); t('im', lambda: __import__('sys', {'__name__': 5, '__package__': 6}, {}, ('a',), 1))
t('im', lambda: exec('from . import x', {'__name__': 5})); t('im', lambda: exec('from .. import x', {'__package__': 5})); t('im', lambda: exec('from . import x', {'__package__': 'a.b'})); t('im', lambda: exec('from . import x', {'__name__': 'a', '__path__': 5}))
t('im', lambda: exec('from sys import a as b, c'))
builtins.__import__ = lambda *a: 5
t('im', lambda: exec('import a.b.c; print(a)')); t('im', lambda: exec('import a.b.c as d; print(d)')); t('im', lambda: exec('from a import b'))
builtins.__import__ = 5
t('im', lambda: exec('import a'))
del builtins.__import__
t('im', lambda: exec('import sys'))
__name__ = 5
t('cls', lambda: exec('class A: pass\nprint(A)'))
del __name__
t('cls', lambda: exec('class A: pass\nprint(A.__module__)', {}))
sys.stdout.write('') 
for n in ('ps1', 'ps2', 'tracebacklimit', 'displayhook', 'excepthook'):
    try: setattr(sys, n, N())
    except Exception as e: pass
t('tb', lambda: 1/0)
