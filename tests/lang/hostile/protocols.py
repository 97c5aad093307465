# Formats, reprs, exits, exception groups, iterables, patterns, keywords and sets whose methods lie, raise, or change their container.
# heap: 1M
# skip-on: board 1 MB is more than the board has
def t(name, f):
    try:
        r = f()
        print(name, type(r).__name__, r if isinstance(r, (int, tuple, str)) else '')
    except BaseException as e:
        print(name, type(e).__name__)
def C(*b, **k): return type('C', b, k)()
# format
t('f', lambda: format(C(__format__=lambda s, f: 5), ''))
t('f', lambda: '{}'.format(C(__format__=lambda s, f: 5)))
t('f', lambda: '{:a}'.format(C(__format__=lambda s, f: f * 3)))
t('f', lambda: f'{C(__format__=lambda s, f: 5)}')
t('f', lambda: f'{C(__str__=lambda s: 5)}')
t('f', lambda: f'{C(__repr__=lambda s: 5)!r}')
t('f', lambda: '{0.x}'.format(C(__getattr__=lambda s, n: 1/0)))
t('f', lambda: '{0[x]}'.format(C(__getitem__=lambda s, n: 1/0)))
t('f', lambda: '{' * 1000); t('f', lambda: ('{' * 1000).format(1)); t('f', lambda: ('{:' * 1000 + '}' * 1000).format(*range(1000))); t('f', lambda: '{:{:{}}}'.format(1, 2, 3)); t('f', lambda: '{0' + '[0]' * 10000 + '}'); 
a = []; a.append(a)
t('f', lambda: ('{0' + '[0]' * 10000 + '}').format(a))
t('f', lambda: '{:999999999999}'.format(1)); t('f', lambda: '{:.999999999999f}'.format(1.5)); t('f', lambda: '%999999999999d' % 1); t('f', lambda: '%.99999999999f' % 1.5)
t('f', lambda: str(C(__str__=lambda s: 5))); t('f', lambda: repr(C(__repr__=lambda s: b'x'))); t('f', lambda: str(C(__str__=lambda s: type('S', (str,), {})('abc'))))
t('f', lambda: '%s' % C(__str__=lambda s: None)); t('f', lambda: '%r' % [C(__repr__=lambda s: None)]); t('f', lambda: print(C(__str__=lambda s: 5)))
t('f', lambda: bytes(C(__bytes__=lambda s: 5))); t('f', lambda: b'%b' % C(__bytes__=lambda s: 5)); t('f', lambda: b'%s' % C(__bytes__=lambda s: 'x'))
l = []; 
class R:
    def __repr__(s): l.append(1); l.append(s) if len(l) < 50 else 0; return 'R'
l.append(R()); t('repr', lambda: len(repr(l)))
l = [1, 2, 3]
class R:
    def __repr__(s): l.clear(); return 'R'
l[:] = [R(), 1, 2]; t('repr', lambda: repr(l))
d = {}
class R:
    def __repr__(s): d.clear(); d.update({i: i for i in range(50)}); return 'R'
    def __hash__(s): return 1
d.update({R(): 1, 2: 2}); t('repr', lambda: len(repr(d)))
s = set()
class R:
    def __repr__(x): s.clear(); s.update(range(50)); return 'R'
    def __hash__(s): return 1
s.update([R(), 2]); t('repr', lambda: len(repr(s)))
class T(tuple):
    def __repr__(s): return repr((s, s)) if len(repr.__name__) else ''
t('repr', lambda: T((1,)).__repr__())
class Rr(list):
    def __repr__(s): return list.__repr__(s)
x = Rr(); x.append(x); t('repr', lambda: repr(x))
t('repr', lambda: repr(C(__repr__=lambda s: repr(s))))
# exceptions
class E:
    def __enter__(s): return s
    def __exit__(s, *a): raise KeyError('exit')
def f():
    with E(): 1/0
t('with', f)
def f():
    with E(): return 5
t('with', f)
def f():
    for i in range(3):
        with E(): continue
t('with', f)
class E:
    def __enter__(s): return s
    def __exit__(s, *a): return C(__bool__=lambda s: 5)
def f():
    with E(): 1/0
t('with', f)
class E:
    def __enter__(s): del E.__exit__; return s
    def __exit__(s, *a): return True
def f():
    with E(): 1/0
t('with', f)
class E:
    __enter__ = 5
    __exit__ = 5
def f():
    with E(): 1/0
t('with', f)
class E:
    def __enter__(s): s.__exit__ = 5; return s
    def __exit__(s, t, v, tb): 
        v.__context__ = v; v.__cause__ = v; v.args = (v,); raise v
def f():
    with E(): 1/0
t('with', f)
def f():
    try: 1/0
    finally:
        try: {}[1]
        finally:
            try: [][1]
            finally: return 5
t('fin', f)
def f():
    try: raise ValueError
    except 5: pass
t('exc', f)
def f():
    try: raise ValueError
    except (ValueError, 5): return 1
t('exc', f)
def f():
    try: raise ValueError
    except (5, ValueError): return 1
t('exc', f)
def f():
    try: raise ValueError
    except g(): pass
def g(): raise KeyError
t('exc', f)
def f():
    try: raise ExceptionGroup('a', [ValueError(1), TypeError(2)])
    except* 5: pass
t('eg', f)
class EG(ExceptionGroup):
    def derive(s, e): return 5
def f():
    try: raise EG('a', [ValueError(1), TypeError(2)])
    except* ValueError: pass
t('eg', f)
class EG(ExceptionGroup):
    def derive(s, e): 1/0
t('eg', f)
class EG(ExceptionGroup):
    def derive(s, e): return EG('b', e)
    def split(s, c): return 5
t('eg', f)
class EG(ExceptionGroup):
    def __new__(c, *a): return ExceptionGroup.__new__(c, *a)
    exceptions = 5
t('eg', f)
t('eg', lambda: EG('a', [ValueError(1)]).split(ValueError))
t('eg', lambda: ExceptionGroup('a', [])); t('eg', lambda: ExceptionGroup('a', [5])); t('eg', lambda: ExceptionGroup('a', 5)); t('eg', lambda: ExceptionGroup(5, [ValueError()])); t('eg', lambda: ExceptionGroup('a', [KeyboardInterrupt()])); t('eg', lambda: ExceptionGroup('a', C(__len__=lambda s: 5, __getitem__=lambda s, i: ValueError())))
l = [ValueError()]
g = ExceptionGroup('a', l); l.append(5); t('eg', lambda: g.split(lambda e: l.clear() or 1/0)); t('eg', lambda: g.subgroup(5))
e = ValueError(1); e.args = (); t('a', lambda: str(e)); t('a', lambda: repr(e)); t('a', lambda: setattr(e, 'args', 5)); t('a', lambda: setattr(e, '__context__', 5)); t('a', lambda: setattr(e, '__traceback__', 5))
e = OSError(1, 2); e.args = (); t('a', lambda: e.errno); t('a', lambda: str(e)); e = StopIteration(1); e.args = (); t('a', lambda: e.value); e = SyntaxError('a', 5); t('a', lambda: e.lineno); e = SyntaxError('a', (1,)); t('a', lambda: e.text); t('a', lambda: str(e)); e = UnicodeDecodeError('a', b'b', 1, 2, 'c'); e.args = (); t('a', lambda: str(e)); t('a', lambda: e.start); t('ud', lambda: str(UnicodeDecodeError('a', b'b', 10**6, -5, 'c'))); t('ud', lambda: UnicodeDecodeError()); t('ud', lambda: UnicodeDecodeError(1, 2, 3, 4, 5)); e = SystemExit(); e.args = (); t('a', lambda: e.code); e = NameError('x'); e.args = (5,); t('a', lambda: e.name)
e = ValueError(); e.__notes__ = 5
import sys, io
t('pe', lambda: sys.print_exception(e, io.StringIO()))
e.__notes__ = [C(__str__=lambda s: e.__notes__.clear() or 'x'), 1, 2]
t('pe', lambda: sys.print_exception(e, io.StringIO()))
t('pe', lambda: sys.print_exception(5)); t('pe', lambda: sys.print_exception(e, 5)); t('pe', lambda: sys.print_exception(e, C(write=lambda s, x: 1/0))); t('pe', lambda: sys.print_exception(e, C(write=5)))
# unpack
for it in (5, C(__iter__=5), C(__iter__=lambda s: 5), C(__iter__=lambda s: s, __next__=5), C(__iter__=lambda s: s, __next__=lambda s: 1/0), C(__getitem__=lambda s, i: i if i < 3 else [][1]), C(__getitem__=lambda s, i: 1/0), C(__len__=lambda s: -5, __iter__=lambda s: iter([1, 2])), C(__len__=lambda s: 10**30, __iter__=lambda s: iter([1, 2])), C(__len__=lambda s: 10**9, __getitem__=lambda s, i: [1, 2][i]), C(__length_hint__=lambda s: -5, __iter__=lambda s: iter([1])), C(list, __iter__=lambda s: iter([1, 2]), __len__=lambda s: 50), C(tuple, __iter__=lambda s: iter([1, 2]), __len__=lambda s: 50), C(dict, __iter__=lambda s: iter([1, 2]), keys=lambda s: [5, 6])):
    for e in ('a, b = I', 'a, *b = I', 'f(*I)', 'f(**I)', '[*I]', '{**I}', '{*I}', 'dict(I)', 'list(I)', 'tuple(I)', 'x = []; x[:] = I', 'x = []; x.extend(I)', 'x = []; x += I', 'sum(I)', '"".join(I)', 'sorted(I)', 'max(I)', 'bytes(I)', 'len(I)', 'bool(I)', '1 in I', 'for x in I: pass', '[x for x in I]', 'list(zip(I, I))', 'list(map(str, I))', 'x = {}; x.update(I)', 'x = set(); x |= I', 'set(I)', 'set().union(I)', 'set().issuperset(I)', '{1}.isdisjoint(I)', 'dict.fromkeys(I)', 'reversed(I)', 'list(reversed(I))', 'deque(I)', 'array("b", I)', 'bytearray(b"ab").extend(I)', 'x = bytearray(5); x[1:3] = I', 'I[1]', 'I[1:2]', 'I == [1, 2]', 'I < [3]', '[] + I', 'I * 2', 'repr(I)', 'type("a", I, {})', 'isinstance(5, I)', 'match_(I)', 'I.x', 'print(*I)', 'class A(*I): pass', 'f"{I}"', 'OrderedDict(I)', 'namedtuple("a", I)', '"%s %s" % I', 'I and 1', 'not I', 'x = [1,2,3]; x[::2] = I', 'del I[0]', 'I[0] = 1', 'iter(I)', 'next(iter(I))', 'enumerate(I).__next__()', 'any(I)', 'frozenset(I)', 'exec("", I)', 'struct.pack("ii", *I)'):
        def match_(x):
            match x:
                case [a, b]: return 2
                case [*a]: return 1
                case {1: a, **r}: return 3
        try: exec(e, {'I': it, 'f': lambda *a, **k: 0, 'deque': __import__('collections').deque, 'OrderedDict': __import__('collections').OrderedDict, 'namedtuple': __import__('collections').namedtuple, 'array': __import__('array').array, 'match_': match_, 'struct': __import__('struct')})
        except BaseException as x:
            if type(x) in (MemoryError, RecursionError): print(e, type(x), str(x)[:60])
print('unpack done')
for m in ('match X:\n case Y(a, b): pass', 'match X:\n case Y(): pass', 'match X:\n case {"a": 1}: pass', 'match X:\n case [a, b]: pass', 'match X:\n case Y(a=1): pass', 'match X:\n case 1 | 2: pass', 'match X:\n case X.y: pass'):
    for y in (5, int, C, type('Q', (), {'__match_args__': 5}), type('Q', (), {'__match_args__': (5,)}), type('Q', (), {'__match_args__': ['a']}), type('Q', (), {'__match_args__': ('a', 'a')}), type('Q', (), {'__match_args__': ('a', 'b'), '__getattr__': lambda s, n: 1/0})):
        try: x = y()
        except Exception: x = 5
        for x in (x, C(__eq__=lambda s, o: 1/0), C(dict, get=lambda s, *a: 1/0), C(list, __len__=lambda s: 2, __getitem__=lambda s, i: 1/0)):
            try: exec(m, {'X': x, 'Y': y})
            except Exception as e: pass
print('match done')
# kwargs
class K(str):
    def __hash__(s): raise ValueError
    def __eq__(s, o): raise ValueError
t('kw', lambda: (lambda **k: k)(**{K('a'): 1} if 0 else {'a': 1}))
class M:
    def keys(s): return iter(['a', 5, 'b'])
    def __getitem__(s, k): return 1
t('kw', lambda: (lambda **k: k)(**M()))
class M:
    def keys(s): return ['a', 'a']
    def __getitem__(s, k): return 1
t('kw', lambda: (lambda **k: k)(**M()))
class M:
    def keys(s): return ['a', 'b']
    def __getitem__(s, k): raise KeyError
t('kw', lambda: (lambda **k: k)(**M())); t('kw', lambda: {**M()}); t('kw', lambda: dict(M()))
class S(str):
    def __hash__(s): return 1
    def __eq__(s, o): return True
t('kw', lambda: (lambda a=0, **k: (a, len(k)))(**{S('a'): 1, S('zz'): 2}))
t('at', lambda: getattr(C(a=5), S('a'))); t('at', lambda: setattr(C(), S('zork'), 5)); t('at', lambda: type(S('x'), (), {S('y'): 1}).y)
d = {'a': 1, 'b': 2, 'c': 3}
class V:
    def __getitem__(s, k): d.clear(); return 1
    def keys(s): return d
t('upd', lambda: {}.update(V())); d.update(a=1, b=2)
class Q(dict):
    def __missing__(s, k): s.clear(); s[k] = 1; return s[k]
q = Q(a=1); t('miss', lambda: q['zz']); print(q)
class Q(dict):
    def __missing__(s, k): return s[k]
t('miss', lambda: Q()[1])
for op in ('==', '<', '<=', '|', '&', '-', '^', '|=', '&=', '-=', '^='):
    for mut in ('A.clear()', 'B.clear()', 'A.update(range(100))', 'B.update(range(100))', 'A.pop() if A else 0', '1/0'):
        for cl in ('set', 'dict.fromkeys'):
            ns = {}
            exec('''
class E:
    n = 99
    def __init__(s, v): s.v = v
    def __hash__(s): return s.v & 1
    def __eq__(s, o):
        E.n += 1
        if E.n > 2 and E.n < 9: %s
        return isinstance(o, E) and s.v == o.v
A = %s([E(1), E(2), E(3), E(4)]); B = %s([E(1), E(3), E(5), E(4)])
''' % (mut if cl == 'set' else mut.replace('range(100)', 'dict.fromkeys(range(100))').replace('pop()', 'popitem()'), cl, cl), ns)
            ns['E'].n = 0
            if cl != 'set' and '|' not in op and op != '==':
                for a, b in (('A.keys()', 'B.keys()'), ('A.items()', 'B.items()')):
                    try: exec('%s %s %s' % (a, op.replace('=', '') if op != '<=' else op, b), ns)
                    except (ZeroDivisionError, RuntimeError, KeyError, TypeError): pass
                continue
            try: exec('A %s B' % op, ns)
            except (ZeroDivisionError, RuntimeError, KeyError, TypeError) as e: pass
            list(ns['A']), list(ns['B'])
print('sets done')
