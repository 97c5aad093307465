# sys.implementation says MicroPython, so that libraries take the path written for it.
import sys

i = sys.implementation
print(i.name, i[0], type(i.version).__name__, i.version[:2], i[1] == i.version)
print(len(i.version) >= 3, all(isinstance(v, int) for v in i.version[:3]), type(i._machine).__name__, len(i._machine) > 0)
print(type(getattr(i, "_build", "")).__name__, type(getattr(i, "_mpy", 0)).__name__)
print(sys.implementation is sys.implementation, i.name == "micropython")
