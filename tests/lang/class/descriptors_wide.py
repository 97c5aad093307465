# Descriptors: data and non-data, __delete__, property with all its parts, functions as descriptors, __getattr__ beside them.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(getattr(f,'__name__','?'), '->', r)
    except BaseException as e:
        print(getattr(f,'__name__','?'), 'raises', type(e).__name__)
log=[]
class Data:
    def __get__(self, o, t=None): print('get', o is not None, t.__name__ if t else t); return 10
    def __set__(self, o, v): print('set', v)
    def __delete__(self, o): print('delete')
class NonData:
    def __get__(self, o, t=None): print('nget', o is not None); return 20
class OnlySet:
    def __set__(self, o, v): print('oset', v); o.__dict__['os'] = v
class OnlyDel:
    def __delete__(self, o): print('odel')
class A:
    d = Data(); n = NonData(); os = OnlySet(); od = OnlyDel()
a = A()
print(a.d); a.d = 5; del a.d
print(a.n); a.n = 7; print(a.n); del a.n; print(a.n)
t(lambda: type(a.os).__name__); a.os = 3; print(a.os)
def f(): del a.os
t(f)
def f(): a.od = 3
t(f)
def f(): del a.od
t(f)
print(A.d, A.n)
a.__dict__['d'] = 1
print(a.d)
a.__dict__['n'] = 2
print(a.n)
class B(A):
    d = 5
print(B().d)
b = B(); b.d = 6; print(b.d)
class P:
    def __init__(self): self._x = 0
    @property
    def x(self): "doc of x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): print('deleted'); self._x = None
    @property
    def ro(self): return 1
    def _g(self): return 'g'
    wo = property(None, lambda s, v: print('wo', v))
    al = property(_g, doc='aldoc')
p = P(); p.x = 3; print(p.x); del p.x; print(p.x)
def f(): p.ro = 1
t(f)
def f(): del p.ro
t(f)
t(lambda: p.wo); p.wo = 4
print(p.al, P.x.fget(p), type(P.x).__name__)
print(P.x.__class__ is property, P.ro.fset, P.ro.fdel)
q = P.x.getter(lambda s: 'new')
print(q.fget(p), q is P.x)
class P2(P):
    @P.x.getter
    def x(self): return 'p2'
p2 = P2(); print(p2.x); p2.x = 9; print(p2._x)
print(property.__get__(P.ro, p, P), P.ro.__get__(p), P.ro.__get__(None, P) is P.ro)
P.x.__set__(p, 5); print(p._x)
P.x.__delete__(p)
class Fn:
    def m(self): return 'm'
m = Fn.m
print(m.__get__(Fn())(), m.__get__(None, Fn) is m)
import sys
def free(self): return ('free', self)
print(free.__get__(3)())
class SM:
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return (cls.__name__, x)
print(SM.s(1), SM().s(2), SM.c(3), SM().c(4))
print(SM.__dict__['s'].__func__(5), SM.__dict__['c'].__func__(SM, 6))
print(SM.__dict__['c'].__get__(None, SM)(7), SM.__dict__['s'].__get__(None, SM)(8), SM.__dict__['s'](9))
class Sub(SM): pass
print(Sub.c(1), Sub().c(1))
# descriptor raising AttributeError with __getattr__
class GA:
    @property
    def bad(self): raise AttributeError('inner')
    def __getattr__(self, n): return 'ga ' + n
print(GA().bad, GA().other)
class GB:
    @property
    def bad(self): raise AttributeError('inner')
t(lambda: GB().bad)
print(hasattr(GB(), 'bad'), getattr(GB(), 'bad', 5))
class GAtt:
    def __init__(self): self.x = 1
    def __getattribute__(self, n):
        if n == 'y': return 'why'
        if n == 'z': raise AttributeError
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return 'fallback ' + n
g = GAtt(); print(g.x, g.y, g.z, g.w)
class SA:
    def __setattr__(self, n, v): print('sa', n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('da', n); object.__delattr__(self, n)
s = SA(); s.q = 1; print(s.q); del s.q; t(lambda: s.q)
def f(): del s.q
t(f)
print(s.__dict__)
class Cached:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None):
        if o is None: return self
        v = self.f(o); o.__dict__[self.n] = v; return v
class UC:
    @Cached
    def val(self): print('computing'); return 99
u = UC(); print(u.val, u.val, u.__dict__)
