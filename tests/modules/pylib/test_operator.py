# needs: operator
import operator as o

print(o.add(1, 2), o.sub(5, 3), o.floordiv(7, 2), o.and_(6, 3), o.lt(1, 2), o.is_(1, 1), o.not_(0), o.neg(3), o.invert(0))
print(o.iadd([1], [2]), o.ipow(2, 5), o.contains([1], 1), o.countOf("abca", "a"), o.indexOf("abc", "c"), o.concat("a", "b"))
print(o.itemgetter(1)("abc"), o.itemgetter(0, 2)("abc"), o.attrgetter("real")(3), o.attrgetter("real", "imag")(3), o.methodcaller("upper")("a"))
print(o.length_hint([1, 2]), o.__add__(1, 1), o.truth([]), o.index(True))
d = {}
o.setitem(d, 1, 2)
print(o.getitem(d, 1))
o.delitem(d, 1)
print(d)
for value in 3, True, 1.5, "a":
    try:
        print(o.index(value))
    except TypeError:
        print("TypeError")
