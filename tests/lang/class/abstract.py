# abstract and template patterns by hand
class Shape:
    def area(self):
        raise NotImplementedError
    def describe(self):
        return "%s with area %s" % (type(self).__name__, self.area())

class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s * self.s

class Rect(Shape):
    def __init__(self, a, b): self.a, self.b = a, b
    def area(self): return self.a * self.b

class Unfinished(Shape): pass

print([s.describe() for s in (Square(2), Rect(2, 3))])
try:
    Unfinished().describe()
except NotImplementedError as e:
    print(type(e).__name__)

class AbstractMeta(type):
    def __call__(cls, *a, **k):
        missing = sorted(n for c in cls.__mro__ for n in c.__dict__ if getattr(getattr(cls, n, None), "__name__", "") == "abstract_stub" )
        if missing:
            raise TypeError("abstract: " + ", ".join(missing))
        return super().__call__(*a, **k)

def abstract(fn):
    def abstract_stub(*a):
        raise NotImplementedError
    return abstract_stub

class Base(metaclass=AbstractMeta):
    @abstract
    def run(self): pass
    @abstract
    def stop(self): pass
    def both(self): return self.run() + self.stop()

class Half(Base):
    def run(self): return "run "

class Done(Half):
    def stop(self): return "stop"

for c in (Base, Half, Done):
    try:
        print(c().both())
    except TypeError as e:
        print(e.args)

class Interface:
    required = ()
    def __init_subclass__(cls):
        bad = [n for n in cls.required if not hasattr(cls, n)]
        if bad:
            raise TypeError(cls.__name__ + " lacks " + ",".join(bad))

class Readable(Interface):
    required = ()
class Impl(Readable):
    required = ("read",)
    def read(self): return "data"
print(Impl().read())
try:
    class Broken(Impl):
        required = ("read", "close")
except TypeError as e:
    print(e.args)

class Visitor:
    def visit(self, x):
        for c in type(x).__mro__:
            m = getattr(self, "visit_" + c.__name__, None)
            if m:
                return m(x)
class V(Visitor):
    def visit_int(self, x): return "int"
    def visit_object(self, x): return "object"
    def visit_LookupError(self, x): return "lookup"
print([V().visit(x) for x in (1, True, "s", KeyError(), ValueError())])
class MetaCheck(type):
    def __instancecheck__(cls, o): return hasattr(o, "quack")
    def __subclasscheck__(cls, c): return hasattr(c, "quack")
class Duck(metaclass=MetaCheck): pass
class Mallard:
    def quack(self): pass
print(isinstance(Mallard(), Duck), isinstance(5, Duck), issubclass(Mallard, Duck), issubclass(int, Duck))
