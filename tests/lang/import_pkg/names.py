# skip-on: image the name differs
# skip-on: board no file system
# __name__ and __file__, and what a module's globals are
import m_main_guard, m_simple, sys
print(__name__, m_simple.__name__, sys.__name__)
print(m_simple.__file__.replace("\\", "/").split("/")[-1], __file__.replace("\\", "/").split("/")[-1])
print(m_simple.get.__name__, m_simple.C.__name__)
x = "mine"
print(m_simple.get(), m_simple.x)
m_simple.__dict__["injected"] = 5
print(m_simple.injected, "injected" in dir(m_simple))
print(m_simple.__dict__["x"], sorted(k for k in m_simple.__dict__ if not k.startswith("__")))

def local():
    from m_simple import setx as s
    s("changed")
    return m_simple.x

print(local(), x)
f = m_simple.get
del m_simple
print(f())
import m_simple
print(m_simple.x, "m_main_guard" in globals())
import m_main_guard as again
print(again is m_main_guard)
g = {"__name__": "other"}
exec("def h(): return __name__\nn = __name__", g)
print(g["n"], g["h"]())
if __name__ == "__main__":
    print("main")
else:
    print("not main")
