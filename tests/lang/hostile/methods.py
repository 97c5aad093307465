# Awaitables that are none; functions changed while they exist; every method of every kind of object with odd arguments.
# heap: 256K
# skip-on: stress takes a minute and a half
# timeout: 60
def t(name, f):
    try:
        r = f()
        print(name, type(r).__name__, r if isinstance(r, (int, tuple, str)) else '')
    except BaseException as e:
        print(name, type(e).__name__)
def C(*b, **k): return type('C', b, k)()
# async
def run(c):
    try:
        while 1: c.send(None)
    except StopIteration as e: return e.value
for a in (5, C(__await__=lambda s: 5), C(__await__=lambda s: iter([1])), C(__await__=5), C(__await__=lambda s: 1/0), C(__await__=lambda s: s.__await__()), C(__await__=lambda s: s)):
    async def f(): return await a
    t('await', lambda: run(f()))
    async def f():
        async for x in a: pass
    t('afor', lambda: run(f()))
    async def f():
        async with a: pass
    t('awith', lambda: run(f()))
    async def f(): return [x async for x in a]
    t('acomp', lambda: run(f()))
class AI:
    def __aiter__(s): return s
    def __anext__(s): return 5
async def f(): return [x async for x in AI()]
t('anext', lambda: run(f()))
class AI:
    def __aiter__(s): return 5
t('anext', lambda: run(f()))
class AI:
    def __aiter__(s): return s
    async def __anext__(s): raise StopIteration
t('anext', lambda: run(f()))
async def f():
    c = f2(); 
    async def g(): await c
    try: await c
    finally: await c
async def f2(): return 1
t('twice', lambda: run(f()))
async def f(): await me[0]
me = [None]; me[0] = f(); t('self', lambda: run(me[0]))
async def ag():
    try:
        yield 1
        yield 2
    finally:
        await G.aclose()
G = ag()
async def f():
    async for x in G: await G.asend(None); break
t('ag', lambda: run(f()))
async def ag():
    try: yield 1
    except GeneratorExit: yield 2
async def f():
    g = ag(); await g.__anext__(); await g.aclose()
t('ag', lambda: run(f()))
async def f():
    g = ag(); x = g.__anext__(); x.send(None) if 0 else None; y = g.asend(5); await y
t('ag', lambda: run(f()))
async def f():
    g = ag(); await g.athrow(5)
t('ag', lambda: run(f()))
async def f():
    g = ag(); x = g.asend(None); await x; await x
t('ag', lambda: run(f()))
# self-modifying calls
def f(a=1, *b, c=2, **d): return a
for attr in ('__defaults__', '__kwdefaults__', '__code__', '__globals__', '__closure__', '__name__', '__dict__', '__annotations__', '__qualname__'):
    for v in (5, None, (), (1,) * 50, {}, {'c': 1}, f, 'x', [], lambda: 0, (lambda: 0).__code__ if hasattr(f, '__code__') else 0):
        try: setattr(f, attr, v)
        except (AttributeError, TypeError, ValueError) as e: pass
        t(attr, lambda: f()) if 0 else None
        try: f()
        except (TypeError, NameError): pass
        try: f(1, 2, c=3, z=5)
        except (TypeError, NameError): pass
        repr(f)
co = f.__code__ if hasattr(f, '__code__') else None
if co:
    for n in dir(co):
        try: repr(getattr(co, n))
        except Exception as e: print(n, type(e))
    t('co', lambda: exec(co)); t('co', lambda: eval((lambda x: x).__code__)); t('co', lambda: type(co)()); t('co', lambda: type(co)(*range(20))); t('fn', lambda: type(f)(co, {})); t('fn', lambda: type(f)(5, {})); t('fn', lambda: type(f)(co, {})()); t('fn', lambda: type(f)(co, 5)); t('fn', lambda: type(f)(co, {}, 'a', (1,), 5))
    def outer():
        x = 1
        def inner(): return x
        return inner
    t('fn', lambda: type(f)(outer().__code__, {})())
# built-in iterators and types by hand
for ty in (type(iter([])), type(iter({})), type(iter({}.keys())), type(iter(())), type(iter(set())), type(iter('')), type(iter(range(3))), type((x for x in [])), type(lambda: 0), type(len), type([].append), type(t.__code__) if hasattr(t, '__code__') else int, type({}.keys()), type({}.values()), type({}.items()), type(None), type(...), type(NotImplemented), type(reversed([])), zip, map, filter, enumerate, type(iter(int, 1)), property, staticmethod, classmethod, super, slice, range, memoryview, type(__import__('sys')), type(__import__('sys').implementation), object, type, bool, complex, float):
    for a in ((), (5,), (None,), ([], 5), (5, 5, 5, 5), ('a', (), {})):
        try:
            x = ty(*a)
            for op in (repr, iter, len, hash, bool, list, next, str, dir):
                try: op(x)
                except (TypeError, ValueError, StopIteration, AttributeError, RuntimeError): pass
        except (TypeError, ValueError, OverflowError, RuntimeError): pass
        try:
            x = ty.__new__(ty, *a)
            for op in (repr, iter, len, hash, bool, list, next, str, dir):
                try: op(x)
                except (TypeError, ValueError, StopIteration, AttributeError, RuntimeError): pass
            for n in dir(x):
                try: getattr(x, n)
                except (TypeError, ValueError, AttributeError, RuntimeError): pass
            try: x.__init__(5)
            except (TypeError, ValueError, AttributeError, RuntimeError): pass
            try: x.__init__()
            except (TypeError, ValueError, AttributeError, RuntimeError): pass
            try: x.__get__(5, 5)
            except (TypeError, ValueError, AttributeError, RuntimeError): pass
            try: x.__set__(5, 5)
            except (TypeError, ValueError, AttributeError, RuntimeError): pass
            try: x(5)
            except (TypeError, ValueError, AttributeError, RuntimeError): pass
        except (TypeError, ValueError, OverflowError, RuntimeError, AttributeError): pass
    try:
        class X(ty): pass
        x = X.__new__(X)
        for op in (repr, iter, len, hash, bool, list, next, str, dir):
            try: op(x)
            except (TypeError, ValueError, StopIteration, AttributeError, RuntimeError): pass
    except (TypeError, ValueError, AttributeError, RuntimeError): pass
print('types done')
# every method of every built-in object with odd arguments
import sys, gc, io
objs = [1, 10**30, 1.5, 2j, True, 'abc', '\u20ac', b'abc', bytearray(b'abc'), [1, 2], (1, 2), {1: 2}, {1}, frozenset([1]), range(5), slice(1), None, ..., iter([1]), (x for x in [1]), memoryview(bytearray(b'abcd')), ValueError(1), type, object, int, len, [].append, t, property(len), io.StringIO('abc'), io.BytesIO(b'abc'), zip([1]), OSError(1, 2), ExceptionGroup('a', [ValueError(1)]), super(list, [1]), classmethod(len)]
from collections import deque, OrderedDict, namedtuple
from array import array
objs += [deque([1, 2]), deque([1], 1), OrderedDict(a=1), namedtuple('N', 'a b')(1, 2), array('i', [1]), array('d', [1])]
import weakref, micropython
class A: pass
a = A()
objs += [weakref.ref(a), weakref.finalize(a, len), micropython.RingIO(5), A, a, A()]
args = [(), (5,), (-1,), ('a',), (b'a',), ([],), (None,), (1 << 70,), (1.5,), (object(),), (1, 2), ('a', 'b'), (b'a', b'b'), ([1], [2]), (None, None), (1 << 70, -1 << 70), (1, 2, 3), ('a', 'b', 'c'), (object(),) * 3, (0, -1 << 70, 1 << 70), (a, a), (int,), (int, str), (t,), (t, []), ({},), ({'a': 1},)]
skip = ('input', 'exit', 'breakpoint', 'close', 'fileno', 'readline', 'read', 'track')
for i in range(len(objs)):
    for n in sorted(set(dir(objs[i]) + dir(type(objs[i])))):
        if n in skip or n in ('__class__', '__subclasshook__', '__delattr__', '__setattr__'): continue
        for ar in args:
            try: f = getattr(objs[i], n)
            except Exception: continue
            try: f(*ar)
            except (Exception, GeneratorExit) as e:
                if type(e) in (MemoryError,) and 1 << 70 not in ar: pass
    try: repr(objs[i])
    except Exception as e: pass
print('methods done')
for m in ('builtins', 'sys', 'math', 'cmath', 'struct', 'time', 'gc', 'io', 'os', 'errno', 'collections', 'array', 'micropython', 'weakref', 'hirune'):
    mod = __import__(m)
    for n in dir(mod):
        if n in ('input', 'exit', 'breakpoint', 'sleep', 'sleep_ms', 'sleep_us', 'heap_lock', 'heap_unlock', 'system', 'remove', 'unlink', 'rmdir', 'mkdir', 'makedirs', 'rename', 'chdir', 'putenv', 'unsetenv', 'print_exception', 'help', 'stdin', 'mem_info', 'heap_info', 'qstr_info', 'settrace', 'print', 'soft_reset', 'kbd_intr', 'exec', 'eval', 'open', 'track', 'stdout', 'stderr', 'reset', 'schedule', 'setattr', 'delattr', '__import__', 'path', 'modules') or 'exit' in n: continue
        for ar in args:
            try: f = getattr(mod, n)(*ar)
            except (Exception, GeneratorExit) as e: pass
            except SystemExit: pass
print('modules done')
gc.enable(); gc.threshold(-1); gc.collect()
print(len([i for i in range(100)]))
