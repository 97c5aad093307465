# sys.modules and sys.path steer the import statement.
import sys


class Fake:
    value = 42


sys.modules["made_up"] = Fake
import made_up

print(made_up is Fake, made_up.value)
from made_up import value

print(value)
del sys.modules["made_up"]
try:
    import made_up
except ImportError as e:
    print("ImportError")
print(made_up.value)
old = sys.path[:]
sys.path.append("/nowhere")
print(sys.path[-1])
try:
    import still_missing
except ImportError as e:
    print("ImportError")
sys.path[:] = []
try:
    import still_missing
except ImportError as e:
    print("ImportError")
import math

print(math.floor(1.5))
sys.path[:] = old
print(sys.path == old)
