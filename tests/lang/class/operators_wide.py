# Operator methods: reflected and in-place ones, NotImplemented, priority of subclasses, conversions, hashing rules.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(getattr(f,'__name__','?'), '->', r)
    except BaseException as e:
        print(getattr(f,'__name__','?'), 'raises', type(e).__name__)
class A:
    def __init__(self, v): self.v = v
    def __add__(self, o): print('A.add'); return NotImplemented
    def __radd__(self, o): print('A.radd'); return 'ra'
    def __sub__(self, o): print('A.sub'); return 1
    def __rsub__(self, o): print('A.rsub'); return 2
    def __lt__(self, o): print('A.lt'); return NotImplemented
    def __gt__(self, o): print('A.gt'); return True
    def __eq__(self, o): print('A.eq'); return NotImplemented
    def __iadd__(self, o): print('A.iadd'); return NotImplemented
    def __mul__(self, o): return NotImplemented
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __rpow__(self, o): return ('rpow', o)
    def __divmod__(self, o): return 'dm'
    def __rdivmod__(self, o): return 'rdm'
    def __matmul__(self, o): return 'mm'
    def __rmatmul__(self, o): return 'rmm'
    def __rlshift__(self, o): return 'rls'
    def __and__(self, o): return 'and'
    def __rand__(self, o): return 'rand'
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __abs__(self): return 'abs'
class B(A):
    def __radd__(self, o): print('B.radd'); return 'Bra'
    def __rsub__(self, o): print('B.rsub'); return 'Brs'
    def __gt__(self, o): print('B.gt'); return 'bgt'
    def __eq__(self, o): print('B.eq'); return True
    __hash__ = None
class C(A): pass
a, b, c = A(1), B(2), C(3)
print(a + b, a - b, a - c, c - a, a < b, a < c, a == b, b == a, a == c)
t(lambda: a + 1); print(1 + a, 1 - a)
t(lambda: a * 1); t(lambda: 1 * a)
x = a
try: x += 1
except TypeError: print('TE')
x += b; print(x)
print(a ** 2, pow(a, 2, 3), 2 ** a, divmod(a, 1), divmod(1, a), a @ 1, 1 @ a, 1 << a, a & 1, 1 & a, -a, +a, ~a, abs(a))
t(lambda: a << 1); t(lambda: a < 1); t(lambda: a >= 1); t(lambda: hash(a)); t(lambda: hash(b))
class NoHash:
    def __eq__(self, o): return True
t(lambda: hash(NoHash())); print(NoHash.__hash__)
class H2(NoHash):
    def __hash__(self): return 4
print(hash(H2()))
class H3(NoHash):
    __hash__ = object.__hash__
print(hash(H3()) == hash(H3()) or True)
class H4:
    def __hash__(self): return 'x'
t(lambda: hash(H4()))
class H5:
    def __hash__(self): return 2**80
print(type(hash(H5())))
class Sub(NoHash): pass
t(lambda: {Sub(): 1})
class Ne:
    def __eq__(self, o): return True
print(Ne() != 1, Ne() == 1)
class Ne2:
    def __ne__(self, o): return 'ne'
    def __eq__(self, o): return NotImplemented
print(Ne2() != 1, Ne2() == 1)
class Bo:
    def __bool__(self): return 1
t(lambda: bool(Bo()))
class Le:
    def __len__(self): return 0
print(bool(Le()), not Le())
class Le2:
    def __len__(self): return -1
t(lambda: len(Le2())); t(lambda: bool(Le2()))
class Le3:
    def __len__(self): return 'a'
t(lambda: len(Le3()))
class Le4:
    def __len__(self): return True
print(len(Le4()))
class BL:
    def __bool__(self): return False
    def __len__(self): return 5
print(bool(BL()), len(BL()))
class Ca:
    def __call__(self, *a, **k): return a, k
print(Ca()(1, 2, z=3), callable(Ca()), callable(1), callable(Ca))
class NC:
    __call__ = None
t(lambda: NC()())
class Inst: pass
i = Inst(); i.__call__ = lambda: 1; i.__len__ = lambda: 3
t(lambda: i()); t(lambda: len(i))
class NI:
    def __iter__(self): return 5
t(lambda: iter(NI()))
class GI:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(GI()), 20 in GI(), 5 in GI(), tuple(GI()))
class NoIter:
    __iter__ = None
    def __getitem__(self, i): return 1
t(lambda: iter(NoIter()))
class NoCont:
    __contains__ = None
    def __iter__(self): return iter([1])
t(lambda: 1 in NoCont())
class Ix:
    def __index__(self): return 2
print([1,2,3][Ix()], 'abcd'[Ix():], hex(Ix()), int(Ix()), bin(Ix()), range(Ix()), [0]*Ix(), float(Ix()))
class Cv:
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __complex__(self): return 1j
    def __round__(self, n=None): return ('round', n)
    def __trunc__(self): return 'tr'
    def __bytes__(self): return b'by'
    def __format__(self, s): return 'fmt<%s>' % s
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
    def __reversed__(self): return 'rev'
    def __dir__(self): return ['z', 'a']
    def __sizeof__(self): return 1
print(int(Cv()), float(Cv()), complex(Cv()), round(Cv()), round(Cv(), 2), bytes(Cv()), format(Cv(), 'x'), f'{Cv():>5}', '{}'.format(Cv()), '%s %r' % (Cv(), Cv()), reversed(Cv()), dir(Cv()))
class BadS:
    def __str__(self): return 1
    def __repr__(self): return 2
    def __int__(self): return 'x'
    def __float__(self): return 1
    def __format__(self, s): return 3
    def __bytes__(self): return 'q'
    def __index__(self): return 1.5
for fn in (str, repr, int, float, format, bytes, hex): t(fn, BadS())
class Cm:
    def __enter__(self): return 'in'
    def __exit__(self, *a): print(a[0]); return True
with Cm() as z: print(z); raise ValueError
class Itr:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(Itr()), sum(Itr()), max(Itr()), [*Itr()], dict.fromkeys(Itr()))
class Rev(int):
    def __radd__(self, o): return 'Rev.radd'
    def __rsub__(self, o): return 'Rev.rsub'
    def __lt__(self, o): return 'Rev.lt'
    def __gt__(self, o): return 'Rev.gt'
print(1 + Rev(2), Rev(2) + 1, 1 - Rev(2), 1 < Rev(2), Rev(1) < 2)
class St(str):
    def __radd__(self, o): return 'St.radd'
    def __rmod__(self, o): return 'St.rmod'
print('a' + St('b'), '%s' % St('b'))
class Li(list):
    def __radd__(self, o): return 'Li.radd'
    def __eq__(self, o): return 'Li.eq'
print([1] + Li([2]) , [1] == Li([1]))
class Fl(float):
    def __rtruediv__(self, o): return 'Fl.rtd'
    def __rfloordiv__(self, o): return 'Fl.rfd'
print(1.0 / Fl(2), 1 / Fl(2), 1 // Fl(2), 3.0 // Fl(1))
