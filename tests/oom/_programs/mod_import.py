# import in all its forms.
import math, sys
import math as m
from math import sqrt, pi as p
from _parts import one, pack
import _parts.pack.deep as deep
from _parts.one import *

print(m is math, sqrt(4.0), p > 3, one.value, pack.name, deep.where, star, "_parts.one" in sys.modules, one.__name__)
for name in ("_no_such", "_parts.none"):
    try:
        __import__(name)
    except ImportError as e:
        print("ImportError")
try:
    from _parts.one import nothing
except ImportError:
    print("no name")
