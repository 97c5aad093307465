# subclassing exceptions of every family, with mixins
class Mixin:
    def tag(self):
        return "tag " + type(self).__name__

class A(Mixin, ValueError): pass
class B(KeyError, Mixin): pass
class C(OSError):
    def __init__(self, code, extra):
        super().__init__(code, "msg")
        self.extra = extra
class D(StopIteration): pass
class E(SyntaxError): pass
class F(BaseException): pass
class G(ArithmeticError, LookupError): pass
class H(ZeroDivisionError, IndexError): pass
class I(A, KeyError): pass

for x in (A("a"), B("b"), C(5, "e"), D("d"), F("f"), G("g"), H("h"), I("i")):
    try:
        raise x
    except (ValueError, KeyError) as e:
        print("VK", type(e).__name__, e.args, e.tag())
    except OSError as e:
        print("OS", e.errno, e.extra, e.args)
    except (IndexError, StopIteration) as e:
        print("IS", type(e).__name__, e.args, isinstance(e, ArithmeticError))
    except ArithmeticError as e:
        print("Ar", type(e).__name__, isinstance(e, LookupError))
    except BaseException as e:
        print("Ba", type(e).__name__)
print(D("v").value, [k.__name__ for k in I.__mro__][:4])

class NoArgs(Exception):
    def __init__(self):
        pass

class Kw(Exception):
    def __init__(self, *, code):
        super().__init__("code %d" % code)
        self.code = code

class Default(Exception):
    def __init__(self, msg="default message"):
        Exception.__init__(self, msg)

class Calc(Exception):
    @property
    def msg(self): return "computed " + str(self.args)
    def __str__(self): return self.msg
    def __getattr__(self, n): return "attr " + n

print(NoArgs().args, Kw(code=3).args, Kw(code=4).code, Default().args, str(Default()), str(Calc(1, 2)), Calc().missing)
try:
    raise Kw(code=5)
except Kw as e:
    print(e.code)
try:
    raise Kw
except TypeError:
    print("TypeError")
class Slots(Exception):
    __slots__ = ("x",)
s = Slots("m")
s.x = 5
print(s.x, s.args)
class Count(Exception):
    n = 0
    def __init__(self, *a):
        super().__init__(*a)
        type(self).n += 1
for i in range(3):
    try:
        raise Count(i)
    except Count as e:
        last = e.args
print(Count.n, last)
class Chain(Exception):
    def __init__(self, msg, cause=None):
        super().__init__(msg)
        self.__cause__ = cause
try:
    raise Chain("c", KeyError("inner"))
except Chain as e:
    print(type(e.__cause__).__name__, e.__cause__.args)
