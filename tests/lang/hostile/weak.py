# Callbacks, finalisers and trace functions that raise, collect, make more of their kind, or bring back the dead. Tracebacks go to standard error.
# skip-on: board needs a larger heap than the board has
import weakref, gc, sys
def t(name, f):
    try:
        r = f()
        print(name, type(r).__name__, r if isinstance(r, (int, tuple, str)) else '')
    except BaseException as e:
        print(name, type(e).__name__)
class A: pass
def mk(cb):
    a = A(); return weakref.ref(a, cb)
log = []
def cb(r):
    log.append(r() is None)
    global refs
    refs = [mk(cb2) for i in range(20)]
    gc.collect()
def cb2(r): log.append(2); 
def go(f):
    x = f(); 
    def clear(n): return n and clear(n - 1)
    clear(20); gc.collect(); gc.collect()
    return len(log) if 0 else 0
x = mk(cb); t('cb', lambda: go(lambda: None)); t('cb', lambda: go(lambda: None))
y = mk(lambda r: 1/0); go(lambda: 0)
y = mk(5) if 0 else None
t('ref', lambda: weakref.ref(A(), 5)); gc.collect(); t('ref', lambda: weakref.ref(5)); t('ref', lambda: weakref.ref()); t('ref', lambda: weakref.ref(A(), lambda: 0)); gc.collect()
class D:
    def __del__(s):
        keep.append(s); 1/0
keep = []
def f():
    for i in range(10): D()
f(); go(lambda: 0); print(len(keep) > 5); keep.clear(); go(lambda: 0); print(len(keep))
class D:
    def __del__(s): gc.collect(); [D2() for i in range(10)]; gc.collect()
class D2:
    def __del__(s): del s.zork
f(); go(lambda: 0)
class D:
    def __del__(s): raise SystemExit
f(); go(lambda: 0)
class D:
    def __del__(s): raise KeyboardInterrupt
def f2():
    D()
try: f2(); go(lambda: 0); [0 for i in range(10)]; print('no')
except KeyboardInterrupt: print('ki')
def deep():
    class D:
        def __init__(s, n): s.n = n
        def __del__(s): pass
    x = None
    for i in range(3000): x = D(x)
deep(); go(lambda: 0)
fin = weakref.finalize(A(), lambda: 1/0); go(lambda: 0); t('fin', fin); 
class A2: pass
a2 = A2(); fin = weakref.finalize(a2, lambda: fin()); t('fin', fin); t('fin', lambda: fin.detach()); t('fin', lambda: fin.peek())
a2 = A2(); fin = weakref.finalize(a2, 5); t('fin', fin)
a = A(); w = weakref.ref(a); t('h', lambda: isinstance(hash(w), int)); 
class H:
    def __hash__(s): 1/0
    def __eq__(s, o): 1/0
h = H(); w = weakref.ref(h); w2 = weakref.ref(h, print); t('wh', lambda: hash(w)); t('we', lambda: w == w2)
if hasattr(sys, 'settrace'):
    def tr(f, e, a): 1/0
    def g(): return 1
    sys.settrace(tr)
    try: g()
    except ZeroDivisionError: print('zde')
    sys.settrace(None)
    def tr(f, e, a): sys.settrace(None); return tr
    sys.settrace(tr); g()
    def tr(f, e, a): return 5
    sys.settrace(tr)
    try: g(); g()
    except BaseException as e: sys.settrace(None); print(type(e))
    sys.settrace(None)
    def tr(f, e, a):
        g(); return tr
    sys.settrace(tr); g(); sys.settrace(None)
    def tr(f, e, a):
        gc.collect(); f.f_locals; f.f_back; f.f_lineno; return tr
    sys.settrace(tr)
    try:
        def gen():
            yield 1
            1/0
        list(gen())
    except ZeroDivisionError: pass
    sys.settrace(None)
    t('st', lambda: sys.settrace(5)); sys.settrace(None)
print('end')
