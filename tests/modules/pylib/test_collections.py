# needs: collections.abc
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple
import collections

c = Counter("abracadabra")
print(c.most_common(2), c["z"], sum(c.values()), sorted(c.elements())[:6], c + Counter("az") - Counter("aaaaaa") == Counter("bbrrcdz"))
c.subtract("aab")
print(c["a"], c["b"])
d = defaultdict(list)
for k, v in ("a", 1), ("b", 2), ("a", 3):
    d[k].append(v)
print(d, dict(d), d.get("x"), "x" in d)
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m["a"], m["b"], sorted(m), m.maps[0], m.parents["a"], len(m), m.get("x", 9))
u = UserList([3, 1, 2])
u.sort()
print(u, u[1:], u + [4], 2 in u, u == [1, 2, 3], type(u[:1]).__name__)


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


x = Upper({"a": 1}, b=2)
x.update(c=3)
print(x, "A" in x, x.pop("A"), sorted(x.items()))
s = UserString("hello")
print(s.upper(), s[1:3], s + "!", s == "hello", "ell" in s, s.find("l"), isinstance(s.title(), UserString))
print(deque([1]), namedtuple("P", "x")(1), OrderedDict(a=1)["a"])
try:
    collections.missing
except AttributeError:
    print("AttributeError")
# Counters are ordered by inclusion, and change in place; maps are joined.
a, b = Counter("aab"), Counter("ab")
print(a <= b, a >= b, a < b, a > b, a <= a, a < a, a != b, a == Counter(a=2, b=1, c=0), a != Counter(a=2, b=1, c=0))
c = a
c += b
print(c, c is a)
c -= Counter("a")
c |= Counter("zz")
c &= Counter("azz")
print(c, c is a, Counter(a=None), Counter({"x": "text"}))
m = ChainMap({1: 2}) | {3: 4}
m |= {5: 6}
print(m, {3: 4, 1: 0} | ChainMap({1: 2}, {7: 8}))
