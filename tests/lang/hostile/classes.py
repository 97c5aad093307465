# Classes whose special methods, descriptors and metaclasses change what is being made, looked up or called.
def t(name, f):
    try:
        r = f()
        print(name, type(r).__name__)
    except BaseException as e:
        print(name, type(e).__name__)
class D:
    def __init__(s, f): s.f = f
    def __set_name__(s, o, n): s.f(o, n)
def mk(**kw): return type('X', (), kw)
def delall(o, n):
    for k in list(o.__dict__):
        try: delattr(o, k)
        except Exception as e: pass
t('setname del', lambda: mk(a=D(delall), b=D(delall), c=D(delall), d=1))
def addmany(o, n):
    for i in range(50): setattr(o, 'x%d' % i, i)
t('setname add', lambda: mk(a=D(addmany), b=D(addmany), c=D(addmany)))
t('setname raise', lambda: mk(a=D(lambda o, n: 1/0)))
t('setname re', lambda: mk(a=D(lambda o, n: setattr(o, n, D(None)))))
class B:
    def __init_subclass__(c, **k):
        for n in list(c.__dict__):
            try: delattr(c, n)
            except Exception: pass
        c.z = 1
t('initsub', lambda: type('Y', (B,), dict(a=1, b=2, c=3)).z)
class B2:
    def __init_subclass__(c): type('Z', (c,), {})
t('initsub rec', lambda: type('Y', (B2,), {}))
class ME:
    def __mro_entries__(s, bases): return bases
t('mroent', lambda: exec('class X(ME()): pass'))
class ME2:
    def __mro_entries__(s, bases): return 5
t('mroent2', lambda: exec('class X(ME2()): pass'))
class ME3:
    def __mro_entries__(s, bases): return (ME3(),)
t('mroent3', lambda: exec('class X(ME3()): pass'))
class M(type):
    def __prepare__(n, b): return 5
t('prep', lambda: exec('class X(metaclass=M): pass'))
class M(type):
    def __prepare__(n, b): return E()
class E(dict):
    def __setitem__(s, k, v): s.clear()
    def __getitem__(s, k): raise ValueError(k)
t('prep2', lambda: exec('class X(metaclass=M):\n a=1\n print(a)'))
class M(type):
    def __new__(m, n, b, d): return 7
t('meta new', lambda: exec('class X(metaclass=M): pass\nprint(X)'))
class M(type):
    def __new__(m, n, b, d):
        d.clear(); d['__slots__'] = ['q']
        return type.__new__(m, n, b, d)
t('meta clear', lambda: exec('class X(metaclass=M):\n def f(s): pass\nX().q=1\nX().r=1'))
class M(type):
    def mro(c): return [c, object, 5]
t('mro', lambda: exec('class X(metaclass=M): pass\nprint(X.__mro__); X().zz'))
class M(type):
    def __call__(c, *a): return type.__call__(c, *a)
    def __getattribute__(c, n): 1/0
    def __instancecheck__(c, o): raise KeyError
    def __eq__(c, o): raise IndexError
    def __hash__(c): raise OSError
    def __repr__(c): raise EOFError
    def __bool__(c): return 5
class X(metaclass=M): pass
t('m1', lambda: X()); t('m2', lambda: X.a); t('m3', lambda: isinstance(1, X)); t('m4', lambda: {X: 1}); t('m5', lambda: X == 1)
t('m6', lambda: repr(X())); t('m7', lambda: str(X)); t('m8', lambda: not X); t('m9', lambda: isinstance(X(), X)); t('m10', lambda: issubclass(X, X))
t('m11', lambda: X().zork)
t('m12', lambda: repr(X().__init__))
# class assignment
class P: 
    __slots__ = ('a',)
class Q:
    __slots__ = ('a', 'b', 'c')
class R: pass
class I(int): pass
class L(list): pass
for a in (P, Q, R, I, L):
    for b in (P, Q, R, I, L, int, list, 5, type):
        x = a()
        try:
            x.__class__ = b
            try: x.c = 1; x.b = 2; x.zz = 3
            except AttributeError: pass
            repr(x); x == x; hash(x) if a is not L else 0
        except (TypeError, AttributeError) as e: pass
        try: len(x)
        except TypeError: pass
for a in (P, Q, R, I, L):
    for b in ((P,), (Q,), (int,), (list,), (R,), (), 5, (5,), (a,), (P, Q)):
        try:
            a.__bases__ = b
            print('bases', a, b)
        except (TypeError, AttributeError): pass
        x = a(); repr(x)
# getattr
class G:
    def __getattr__(s, n): return getattr(s, n)
t('g', lambda: G().x)
class G:
    def __getattribute__(s, n): return s.x
t('g', lambda: G().x)
class G:
    def __getattr__(s, n): del G.__getattr__; raise AttributeError
t('g', lambda: G().x)
class G:
    @property
    def x(s):
        del G.x
        raise AttributeError
    def __getattr__(s, n): return 3
t('gp', lambda: G().x)
class Des:
    def __get__(s, o, c):
        for i in range(40): setattr(c, 'z%d' % i, i)
        try: del c.d
        except AttributeError: pass
        return 4
    def __set__(s, o, v):
        type(o).d = 1
        o.d = v
    def __delete__(s, o): type(o).d = 5; del o.d
class G: d = Des()
t('d', lambda: G().d)
class G: d = Des()
t('d', lambda: G.d)
class G: d = Des()
t('ds', lambda: setattr(G(), 'd', 4))
class G: d = Des()
t('dd', lambda: delattr(G(), 'd'))
class G:
    def __setattr__(s, n, v): setattr(s, n, v)
t('sa', lambda: setattr(G(), 'x', 1))
class G:
    def __delattr__(s, n): delattr(s, n)
t('da', lambda: delattr(G(), 'x'))
class G:
    __class__ = property(lambda s: 1/0)
    __dict__ = property(lambda s: 1/0)
    __doc__ = property(lambda s: 1/0)
t('gc', lambda: G().__class__); t('gd', lambda: G().__dict__); t('iso', lambda: isinstance(G(), int)); t('repr', lambda: repr(G())); t('dir', lambda: dir(G()))
class G:
    def __dir__(s): return 5
t('dir', lambda: dir(G()))
class G:
    def __dir__(s): return [5, 'a', None]
t('dir', lambda: dir(G()))
class G:
    def __new__(c): return 5
    def __init__(s): 1/0
t('new', lambda: G())
class G:
    def __init__(s): return 5
t('init', lambda: G())
class G:
    def __new__(c): 
        del G.__new__
        G.__init__ = lambda s, *a: None
        return object.__new__(c)
t('new', lambda: G())
class G: pass
G.__call__ = G()
t('call', lambda: G()())
class G: pass
G.__getattr__ = G(); t('ga', lambda: G().x)
class G: pass
G.__init__ = G(); t('gi', lambda: G())
class G: pass
G.__len__ = G(); t('gl', lambda: len(G()))
class G: pass
G.__eq__ = 5; t('ge', lambda: G() == G())
class G: pass
G.__hash__ = None; t('gh', lambda: hash(G()))
class G: pass
G.__iter__ = None; t('gi', lambda: iter(G()))
class G: pass
G.__del__ = 5; G(); import gc; gc.collect()
class G: pass
G.__class_getitem__ = 5; t('cgi', lambda: G[1])
t('super', lambda: super(G, 5).x); t('super', lambda: super(5, 5)); t('super', lambda: super(G, G()).__init__(1))


t('on', lambda: object.__new__(int)); t('on', lambda: object.__new__(5)); t('on', lambda: object.__new__()); t('on', lambda: int.__new__(str)); t('on', lambda: list.__new__(int)); t('on', lambda: tuple.__new__(list))
t('un', lambda: list.append(5, 1)); t('un', lambda: list.append()); t('un', lambda: dict.get(5, 1)); t('un', lambda: str.join(b'', [])); t('ty', lambda: type.__call__(5)); t('ty', lambda: type.__new__(int, 'a', (), {}))
t('ty', lambda: type('a', (bool,), {})); t('ty', lambda: type('a', (type(None),), {})); t('ty', lambda: type('a', (type(lambda: 0),), {})); t('ty', lambda: type('a', (5,), {})); t('ty', lambda: type(5, (), {})); t('ty', lambda: type('a', 5, {})); t('ty', lambda: type('a', (), 5)); t('ty', lambda: type('a', (G, G), {})); t('ty', lambda: type('a', (int, list), {})); t('ty', lambda: type('a', (object, G), {})); t('ty', lambda: type('a', (), {5: 1}))
