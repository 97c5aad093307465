import sys

from . import value

print("main", __name__, sys.argv, value.x)
