# Strings refuse every kind of change and unknown attributes.
s = "abc"


def setitem():
    s[0] = "x"


def setslice():
    s[0:1] = "x"


def delitem():
    del s[0]


def setattr_():
    s.x = 1


def delslice():
    del s[:]


for f in (setitem, setslice, delitem, delslice):
    try:
        f()
    except TypeError as e:
        print(f.__name__, type(e).__name__)
for f in (setattr_, lambda: s.nope, lambda: s.append("x")):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__)
try:
    s()
except TypeError as e:
    print(type(e).__name__)
t = s
t += "d"
print(s, t, s is not t, s.replace("a", "b"), s, s.upper(), s)
print("abc".__len__(), "abc".__contains__("b"), "abc".__getitem__(1), "abc".__add__("d"), "ab".__mul__(2), "a".__str__(), "a".__repr__(), "abc".__hash__() == hash("abc"))
print(list("ab".__iter__()), "a".__class__.__name__, hasattr("a", "upper"), getattr("a", "upper")(), callable("a".upper))
m = "abc".find
print(m("c"), str.find("abc", "b"), str.upper("x"))
try:
    str.upper(1)
except TypeError as e:
    print(type(e).__name__)
