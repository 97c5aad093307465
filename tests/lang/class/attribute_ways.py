# Every way to an attribute: instances, classes, metaclasses, modules, super objects; loads, stores, deletions.
import sys
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__)
class Meta(type):
    def __getattr__(cls, n): return 'meta-' + n
    @property
    def p(cls): return 'prop'
    def __setattr__(cls, n, v):
        type.__setattr__(cls, n, v)
class K(metaclass=Meta):
    a = 1
t(lambda: K.a); t(lambda: K.zz); t(lambda: K.p); K.b = 5; t(lambda: K.b); del K.b; t(lambda: K.b)
def setp(): K.p = 3
t(setp)
class G:
    def __getattribute__(self, n):
        if n == 'bad': raise AttributeError(n)
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return 'ga-' + n
g = G(); g.x = 2
t(lambda: g.x); t(lambda: g.bad); t(lambda: g.none); t(lambda: hasattr(g, 'q'))
class P:
    @property
    def v(self): raise AttributeError('inner')
    def __getattr__(self, n): return 'fallback ' + n
t(lambda: P().v)
class P2:
    @property
    def v(self): raise AttributeError('inner')
t(lambda: getattr(P2(), 'v', 'dflt')); t(lambda: P2().v)
class P3:
    @property
    def v(self): raise ValueError
t(lambda: getattr(P3(), 'v', 1))
t(lambda: hasattr(sys, 'nope')); t(lambda: sys.__name__)
m = type(sys)('m'); m.x = 1; t(lambda: m.x); del m.x; t(lambda: m.x)
def dm(): del m.x
t(dm)
m.__getattr__ = lambda n: 'mg ' + n
t(lambda: m.foo); t(lambda: m.__dict__['__name__']); t(lambda: m.__class__ is type(sys))
class S:
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
    def __delattr__(self, n): print('del', n); object.__delattr__(self, n)
s = S(); s.k = 4; t(lambda: s.k); del s.k; t(lambda: s.k)
def f(): del s.k
t(f)
class B:
    def m(self): return 'B.m'
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return 's'
    @property
    def pr(self): return 'B.pr'
    x = 9
class D(B):
    def m(self): return super().m() + '+'
    @classmethod
    def c(cls): return super().c() + '+'
    @property
    def pr(self): return super().pr + '+'
    def q(self): return super().x, super().s(), super().__class__.__name__, super().__init__
d = D()
t(lambda: (d.m(), d.c(), D.c(), d.pr, d.q()[:3]))
t(lambda: (B.m(d), B.s(), D.s(), d.s()))
def h(): d.pr = 1
t(h)
def h(): del d.pr
t(h)
t(lambda: D.pr.__get__(d)); t(lambda: D.__dict__['m'].__get__(d)()); t(lambda: B.__dict__['c'].__get__(None, D)())
t(lambda: D.m.__get__(d, D)()); t(lambda: type(B.m).__name__)
class N:
    def __new__(cls, *a): 
        o = super().__new__(cls); o.a = a; return o
    def __init_subclass__(cls, tag=0): cls.tag = tag
    def __class_getitem__(cls, k): return (cls.__name__, k)
class N2(N, tag=4): pass
t(lambda: (N(1,2).a, N2.tag, N2[5], N2(3).a, N2.__new__ is N.__new__))
t(lambda: type(N.__dict__['__new__']).__name__)
def w(): int.x = 1
t(w)
def w(): (1).x = 1
t(w)
def w(): [].append = 1
t(w)
t(lambda: (1).real); t(lambda: range(1,5,2).step); t(lambda: slice(1,2).stop)
def w(): range(3).start = 1
t(w)
def w(): D.__mro__ = ()
t(w)
class E1(Exception):
    def __init__(self, a): self.a = a
t(lambda: E1(3).a); t(lambda: repr(E1(3))); t(lambda: KeyError('k').args)
e = SystemExit(3); t(lambda: e.code); e.code = 4; t(lambda: e.code)
i = ImportError('m', name='n', path='p'); t(lambda: (i.name, i.path, i.msg))
class C2: pass
c = C2(); c.__dict__['y'] = 1; t(lambda: c.y); c.z = 2; t(lambda: c.__dict__); c.__class__ = B; t(lambda: c.m())
t(lambda: sorted(n for n in dir(B) if n[0] != '_')); t(lambda: [n for n in dir(sys) if n == 'path'])
try:
    try: raise ZeroDivisionError("z")
    except ZeroDivisionError as z: raise KeyError('k') from z
except KeyError as k:
    print(repr(k.__cause__), repr(k.__context__), k.__suppress_context__)
    k.__cause__ = None; print(k.__cause__, k.__suppress_context__)
