# skip-on: no-files opens a file
# Attributes and texts of exceptions, chaining, notes, subclasses with their own __init__, __new__ and __str__.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(getattr(f,'__name__','?'), '->', r)
    except BaseException as e:
        print(getattr(f,'__name__','?'), 'raises', type(e).__name__)
e = ValueError(1, 'a'); print(e.args, str(e), repr(e), e.__cause__, e.__context__, e.__suppress_context__, e.__traceback__)
print(str(ValueError()), repr(ValueError()), str(ValueError('x')), repr(ValueError('x')), str(ValueError(1)), repr(ValueError(())))
print(str(KeyError('k')), str(KeyError(1,2)), str(KeyError()), repr(KeyError('k')), str(LookupError('k')))
e.args = [1,2,3]; print(e.args, e)
def f(): e.args = 5
t(f)
e.args = (); print(e.args, repr(e))
e.x = 5; print(e.x)
try:
    try: raise KeyError('a')
    except KeyError as k: raise ValueError('b') from k
except ValueError as v: print(repr(v.__cause__), repr(v.__context__), v.__suppress_context__)
try:
    try: raise KeyError('a')
    except KeyError as k: raise ValueError('b')
except ValueError as v: print(repr(v.__cause__), repr(v.__context__), v.__suppress_context__)
try:
    try: raise KeyError('a')
    except KeyError as k: raise ValueError('b') from None
except ValueError as v: print(repr(v.__cause__), repr(v.__context__), v.__suppress_context__)
def f():
    raise ValueError from 5
t(f)
def f():
    raise ValueError from KeyError
try: f()
except ValueError as e: print(type(e.__cause__))
def f(): raise 5
t(f)
def f(): raise int
t(f)
e = ValueError('n'); e.add_note('note1'); e.add_note('n2'); print(e.__notes__)
t(lambda: e.add_note(5))
try: raise e
except ValueError as q: print(q is e, type(q.__traceback__).__name__, q.__traceback__.tb_lineno > 0)
print(e.with_traceback(None) is e, e.__traceback__)
t(lambda: e.with_traceback(5))
s = StopIteration(5); print(s.value, s.args, StopIteration().value, StopIteration(1,2).value)
def g():
    yield 1
    return 'ret'
it = g(); next(it)
try: next(it)
except StopIteration as s: print(s.value, s.args)
#o = OSError(2, 'No such', 'file'); print(type(o).__name__, o.errno, o.strerror, o.filename, o.args, str(o), repr(o))
#o = OSError(2, 'msg'); print(str(o), repr(o), o.filename)
#o = OSError('just'); print(o.errno, o.strerror, o.args, str(o))
#o = OSError(5); print(o.errno, o.args)
print(type(OSError(17,'x')).__name__, type(OSError(13,'x')).__name__, type(OSError(32,'')).__name__, type(OSError(4,'')).__name__, type(OSError(110,'')).__name__, type(OSError(99999,'')).__name__)
try: open('/nonexistent/x')
except FileNotFoundError as x: print('FNF', x.errno)
class MyOS(OSError): pass
print(type(MyOS(2,'x')).__name__, MyOS(2,'x').errno)
#
se = SyntaxError('m'); print(se.msg, se.lineno, se.filename)
try: compile('a b', 'fn', 'exec')
except SyntaxError as x: print(x.filename, x.lineno, x.offset is not None)
ie = ImportError('m', name='n', path='p'); print(ie.name, ie.path, ie.msg, ie)
try: import nonexistent_mod
except ImportError as x: print(type(x).__name__, x.name)
se = SystemExit(3); print(se.code, SystemExit().code, SystemExit(1,2).code)
ue = UnicodeDecodeError('utf8', b'abc', 1, 2, 'why'); print(ue.encoding, ue.object, ue.start, ue.end, ue.reason)
try: b'\xff'.decode()
except UnicodeDecodeError as x: print(x.start, x.end, x.encoding, x.object)
try: 'é'.encode('ascii')
except UnicodeEncodeError as x: print(x.start, x.end, x.encoding, x.object, x.reason)
try: undefined_name
except NameError as x: print(x.name)
try: (5).foo
except AttributeError as x: print(x.name)
try: raise AttributeError('x', name='nn', obj=3)
except AttributeError as x: print(x.name)
class E2(Exception):
    def __init__(self, a, b=3): self.a = a
print(E2(1, 2).args, repr(E2(1)), str(E2(5, b=2)), E2(1).a)
t(lambda: ValueError(x=1))
class E3(Exception):
    def __new__(cls, *a): o = super().__new__(cls, *a); o.made = 1; return o
print(E3(7).made, E3(7).args)
class E4(Exception):
    def __str__(self): return 'custom'
print(str(E4(1)), repr(E4(1)))
class E5(Exception): pass
class E6(E5, KeyError): pass
try: raise E6('z')
except (ValueError, LookupError) as e: print(repr(e), str(e))
try:
    try: 1/0
    finally: raise KeyError
except KeyError as e: print(type(e.__context__).__name__)
def deep():
    try: raise A1
    except NameError as e:
        try: raise TypeError
        except TypeError as e2:
            return type(e2.__context__).__name__
print(deep())
try:
    e = ValueError('self')
    try: raise e
    except ValueError: raise e
except ValueError as x: print(x.__context__)
try:
    raise ValueError('a')
except ValueError as e1:
    try: raise KeyError('b')
    except KeyError as e2:
        e2.__context__ = None
        print(e2.__context__)
def f(): e.__cause__ = 5
t(f)
def f(): ValueError().__context__ = 'a'
t(f)
x = ValueError(); x.__cause__ = KeyError(1); print(repr(x.__cause__), x.__suppress_context__)
del x
try: raise ValueError
except ValueError as e: pass
t(lambda: e)
def f():
    try: return 1
    finally: return 2
print(f())
def f():
    for i in range(3):
        try: continue
        finally: print('fin', i)
f()
import sys
try: raise ValueError(3)
except: print(sys.exc_info()[0].__name__)
print(issubclass(ModuleNotFoundError, ImportError), issubclass(RecursionError, RuntimeError), issubclass(IndentationError, SyntaxError), issubclass(NotImplementedError, RuntimeError), issubclass(KeyboardInterrupt, Exception), issubclass(GeneratorExit, Exception), issubclass(UnicodeError, ValueError), IOError is OSError, EnvironmentError is OSError, issubclass(ConnectionResetError, ConnectionError), issubclass(BlockingIOError, OSError))
b = BlockingIOError(11, 'x', 5); pass
t(lambda: UnicodeDecodeError(1))
print(ValueError(1) == ValueError(1), hash(ValueError(1)) is not None)
try: raise ValueError('abc')
except Exception as e: print(f'{e}', '%s' % e, '{!r}'.format(e), e.__class__.__name__)
assert_msg = None
try: assert 0, 'mm'
except AssertionError as e: print(e, e.args)
try: assert 0
except AssertionError as e: print(e.args)
try: assert 0, (1,2)
except AssertionError as e: print(e.args)
try: [][1]
except IndexError as e: print(type(e.args).__name__, len(e.args))
try: {}['k']
except KeyError as e: print(e.args)
try: {}[(1,2)]
except KeyError as e: print(e.args)
print(BaseException(1).args, Exception.__mro__[1].__name__, BaseException.__subclasses__ is not None)
w = Warning('w'); print(repr(w), issubclass(DeprecationWarning, Warning), issubclass(UserWarning, Exception))
try: raise ExceptionGroup('g', [ValueError(1)])
except* ValueError as eg: print(eg.exceptions, eg.message)
