# heap: 16K w32
# A plugin registry with metaclasses: ordered fields, validation, abstract methods, class properties, singletons.
class Field:
    counter = 0

    def __init__(self, kind, *, default=None, check=None, doc=""):
        self.kind, self.default, self.check, self.doc = kind, default, check, doc
        Field.counter += 1
        self.order = Field.counter

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.slot, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{type(instance).__name__}.{self.name}: {self.kind.__name__} expected, got {type(value).__name__}")
        if self.check and not self.check(value):
            raise ValueError(f"{self.name}={value!r} refused")
        instance.__dict__[self.slot] = value

    def __delete__(self, instance):
        if instance.__dict__.pop(self.slot, None) is None:
            raise AttributeError(self.name)

    def __repr__(self):
        return f"<Field {self.name}: {self.kind.__name__}>"


def abstract(f):
    class Abstract:
        is_abstract = True

        def __init__(self, name):
            self.name = name

        def __get__(self, instance, owner):
            raise NotImplementedError(f"{owner.__name__}.{self.name}")

    return Abstract(f.__name__)


class PluginType(type):
    plugins = {}

    def __new__(meta, name, bases, namespace, *, tag=None, **options):
        cls = super().__new__(meta, name, bases, namespace)
        fields = {}
        for base in reversed(cls.__mro__):
            found = [(k, v) for k, v in base.__dict__.items() if isinstance(v, Field)]
            fields.update(sorted(found, key=lambda kv: kv[1].order))
        cls.fields = fields
        cls.missing = sorted(k for k in dir(cls) if getattr(cls.find(k), "is_abstract", False))
        cls.options = options
        return cls

    def __init__(cls, name, bases, namespace, *, tag=None, **options):
        super().__init__(name, bases, namespace)
        if tag is not None:
            if tag in PluginType.plugins:
                raise ValueError(f"tag {tag!r} is taken by {PluginType.plugins[tag].__name__}")
            PluginType.plugins[tag] = cls
            cls.tag = tag

    def find(cls, name):
        for base in cls.__mro__:
            if name in base.__dict__:
                return base.__dict__[name]

    def __call__(cls, *args, **kwargs):
        if cls.missing:
            raise TypeError(f"abstract {cls.__name__}: {', '.join(cls.missing)}")
        instance = super().__call__(*args, **kwargs)
        instance.created = True
        return instance

    def __getitem__(cls, tag):
        return PluginType.plugins[tag]

    def __contains__(cls, tag):
        return tag in PluginType.plugins

    def __iter__(cls):
        return iter(sorted(PluginType.plugins))

    def __len__(cls):
        return len(cls.fields)

    def __repr__(cls):
        return f"<plugin {cls.__name__}>"

    @property
    def label(cls):
        return cls.__name__.upper()


class Plugin(metaclass=PluginType):
    name = Field(str, default="anonymous")

    def __init__(self, **values):
        for key, value in values.items():
            if key not in type(self).fields:
                raise TypeError(f"unknown field {key}")
            setattr(self, key, value)

    @abstract
    def apply(self, x):
        ...

    def __or__(self, other):
        return Chain(self, other)

    def __repr__(self):
        values = ", ".join(f"{k}={getattr(self, k)!r}" for k in type(self).fields)
        return f"{type(self).__name__}({values})"


class Scale(Plugin, tag="scale", version=2):
    factor = Field(int, default=1, check=lambda v: v != 0)

    def apply(self, x):
        return x * self.factor


class Shift(Plugin, tag="shift"):
    amount = Field(int, default=0)

    def apply(self, x):
        return x + self.amount


class ShiftTwice(Shift, tag="shift2"):
    limit = Field(int, default=100)

    def apply(self, x):
        return min(super().apply(super().apply(x)), self.limit)


class Chain(Plugin):
    def __init__(self, *parts):
        super().__init__(name="chain")
        self.parts = parts

    def apply(self, x):
        for part in self.parts:
            x = part.apply(x)
        return x


class Partial(Plugin):
    def other(self):
        pass


class Singleton(type):
    def __call__(cls, *args):
        try:
            return cls.__dict__["instance"]
        except KeyError:
            cls.instance = super().__call__(*args)
            return cls.instance


class Config(metaclass=Singleton):
    def __init__(self, value=0):
        self.value = value


print(Plugin, PluginType.plugins)
print(list(Plugin), "scale" in Plugin, "none" in Plugin, Plugin["shift"], len(ShiftTwice), len(Plugin))
print(ShiftTwice.fields, Scale.options, Shift.options, Scale.label, bool(Scale))
for tag, values in [("scale", {"factor": 3}), ("shift", {"amount": 5, "name": "s"}), ("shift2", {"amount": 60}), ("scale", {"factor": 0}),
                    ("scale", {"factor": "x"}), ("shift", {"what": 1})]:  # fmt: skip
    try:
        plugin = Plugin[tag](**values)
        print(plugin, plugin.apply(7), plugin.created)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for cls in Plugin, Partial:
    try:
        cls()
    except TypeError as e:
        print("TypeError", e)
try:
    Partial.apply
except NotImplementedError as e:
    print("NotImplementedError", e)
try:
    class Again(Shift, tag="shift"):
        pass
except ValueError as e:
    print("ValueError", e)
chain = Scale(factor=2) | Shift(amount=1) | Scale(factor=10)
print(chain.apply(4), type(chain.parts[0]).__name__, chain.name, isinstance(chain, Plugin), type(type(chain)) is type)
s = Shift(amount=3)
del s.amount
print(s.amount)
try:
    del s.amount
except AttributeError as e:
    print("AttributeError", e)
print(Shift.amount, Shift.__dict__["amount"] is Shift.amount)
print(Config(5) is Config(6), Config().value)
Dynamic = PluginType("Dynamic", (Scale,), {"apply": lambda self, x: -x, "extra": Field(list)}, tag="dyn", a=1)
print(Dynamic(extra=[1]), Dynamic["dyn"] is Dynamic, Dynamic.options, Dynamic().apply(3))
try:
    Dynamic.label = "x"
except AttributeError:
    print("read-only")
