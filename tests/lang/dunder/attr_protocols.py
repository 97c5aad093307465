# attribute hooks together: __getattr__, __setattr__, __delattr__, __dir__, properties and descriptors
class Record:
    _fields = ("x", "y")
    def __init__(self, **kw):
        object.__setattr__(self, "_data", {})
        for k, v in kw.items():
            setattr(self, k, v)
    def __getattr__(self, n):
        try:
            return self._data[n]
        except KeyError:
            raise AttributeError(n)
    def __setattr__(self, n, v):
        if n not in self._fields:
            raise AttributeError("no field " + n)
        self._data[n] = v
    def __delattr__(self, n):
        if n not in self._data:
            raise AttributeError(n)
        del self._data[n]
    def __dir__(self):
        return list(self._data)
    def __iter__(self):
        return iter(self._data.items())
    def __eq__(self, o):
        return dict(self) == dict(o)
    def __len__(self):
        return len(self._data)

r = Record(x=1, y=2)
print(r.x, r.y, dir(r), dict(r), len(r), r == Record(y=2, x=1), hasattr(r, "z"))
r.x += 10
del r.y
print(r.x, dir(r), hasattr(r, "y"), getattr(r, "y", "gone"))
for src in ("r.z = 1", "r.z", "del r.y", "Record(q=1)"):
    try:
        exec(src)
        print("no error")
    except AttributeError as e:
        print(src, e.args)

class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, owner=None):
        return self if o is None else o.__dict__.get(self.name, self.t())
    def __set__(self, o, v):
        if not isinstance(v, self.t):
            raise TypeError(self.name)
        o.__dict__[self.name] = v
    def __delete__(self, o):
        o.__dict__.pop(self.name, None)

class Person:
    name = Typed(str)
    age = Typed(int)

p = Person()
print(repr(p.name), p.age)
p.name, p.age = "n", 5
p.age += 1
print(p.name, p.age, p.__dict__, Person.age.name)
del p.age
print(p.age)
for src in ("p.age = 'x'", "p.name = 1"):
    try:
        exec(src)
    except TypeError as e:
        print(src, e.args)

class Lazy:
    def __init__(self, fn): self.fn = fn
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, owner=None):
        v = o.__dict__[self.name] = self.fn(o)
        return v

class Heavy:
    n = 0
    @Lazy
    def value(self):
        Heavy.n += 1
        return "computed"

h = Heavy()
print(h.value, h.value, Heavy.n, Heavy().value, Heavy.n)
class Wrapper:
    def __init__(self, o): self.__dict__["o"] = o
    def __getattr__(self, n): return getattr(self.o, n)
    def __setattr__(self, n, v): setattr(self.o, n, v)
    def __delattr__(self, n): delattr(self.o, n)
w = Wrapper(Heavy())
w.extra = 1
print(w.extra, w.o.extra, w.value, "extra" in w.__dict__)
del w.extra
print(hasattr(w, "extra"))
