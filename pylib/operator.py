"""The operators as functions. Tests: tests/modules/pylib/test_operator.py."""
# SPDX-License-Identifier: MIT
import builtins

abs = builtins.abs


def _define(template, names):
    """Functions of one expression each, written once."""
    for pair in names.split():
        name, sign = pair.split(":")
        exec(template % (name, sign.replace("_", " ")), globals())


_define("def %s(a, b):\n return a %s b\n", "add:+ sub:- mul:* matmul:@ truediv:/ floordiv:// mod:% lshift:<< rshift:>> and_:& or_:| xor:^")
_define("def %s(a, b):\n return a %s b\n", "lt:< le:<= eq:== ne:!= ge:>= gt:> is_:is is_not:is_not")
_define(
    "def i%s(a, b):\n a %s= b\n return a\n",
    "add:+ sub:- mul:* matmul:@ truediv:/ floordiv:// mod:% lshift:<< rshift:>> and:& or:| xor:^ pow:**",
)
iconcat = iadd


def pow(a, b):
    return a**b


def neg(a):
    return -a


def pos(a):
    return +a


def inv(a):
    return ~a


invert = inv


def not_(a):
    return not a


def truth(a):
    return bool(a)


def is_none(a):
    return a is None


def is_not_none(a):
    return a is not None


def index(a):
    if isinstance(a, int):
        return int(a)
    convert = getattr(type(a), "__index__", None)
    if convert is None:
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(a).__name__)
    return convert(a)


def concat(a, b):
    if not hasattr(a, "__getitem__"):
        raise TypeError("'%s' object can't be concatenated" % type(a).__name__)
    return a + b


def contains(a, b):
    return b in a


def countOf(a, b):
    return sum(1 for item in a if item is b or item == b)


def indexOf(a, b):
    for i, item in enumerate(a):
        if item is b or item == b:
            return i
    raise ValueError("sequence.index(x): x not in sequence")


def getitem(a, b):
    return a[b]


def setitem(a, b, c):
    a[b] = c


def delitem(a, b):
    del a[b]


def length_hint(obj, default=0):
    try:
        return len(obj)
    except TypeError:
        hint = getattr(type(obj), "__length_hint__", None)
        value = hint(obj) if hint else NotImplemented
        return default if value is NotImplemented else value


def call(obj, /, *args, **kw):
    return obj(*args, **kw)


def itemgetter(item, /, *items):
    if items:
        items = (item,) + items
        return lambda obj: tuple([obj[i] for i in items])
    return lambda obj: obj[item]


def _attribute(obj, path):
    for name in path:
        obj = getattr(obj, name)
    return obj


def attrgetter(attr, /, *attrs):
    paths = []
    for name in (attr,) + attrs:
        if not isinstance(name, str):
            raise TypeError("attribute name must be a string")
        paths.append(name.split("."))
    if attrs:
        return lambda obj: tuple([_attribute(obj, path) for path in paths])
    return lambda obj: _attribute(obj, paths[0])


def methodcaller(name, /, *args, **kw):
    if not isinstance(name, str):
        raise TypeError("method name must be a string")
    return lambda obj: getattr(obj, name)(*args, **kw)


for _name in (
    "add sub mul matmul truediv floordiv mod lshift rshift and_ or_ xor lt le eq ne ge gt pow neg pos inv invert not_ abs index concat "
    "contains getitem setitem delitem iadd isub imul imatmul itruediv ifloordiv imod ilshift irshift iand ior ixor ipow iconcat call"
).split():
    globals()["__%s__" % _name.rstrip("_")] = globals()[_name]
