# skip-on: board no file system
# imports inside control flow
import sys
for name in ("no_such_a", "no_such_b", "m_simple"):
    try:
        mod = __import__(name)
        break
    except ImportError:
        print("no", name)
else:
    print("none found")
print(mod.x)
try:
    import no_such_c as impl
except ImportError:
    import m_all as impl
print(impl.a)
if sys.modules.get("m_noall"):
    print("already")
else:
    from m_noall import p
    print(p)
if 0:
    import no_such_d
while True:
    import m_counter_store
    m_counter_store.n += 1
    if m_counter_store.n > 2:
        break
print(m_counter_store.n)

def lazy(which):
    if which == 1:
        import m_getattr as m
    elif which == 2:
        from pk import two as m
    else:
        m = None
    return m and m.__name__

print(lazy(1), lazy(0), lazy(2))

class Loader:
    def __getattr__(self, n):
        m = __import__(n)
        setattr(self, n, m)
        return m

l = Loader()
print(l.m_all.a, l.m_all.c, sorted(l.__dict__))

def gen():
    import m_simple as s
    yield s.x
    from m_simple import get
    yield get()

print(list(gen()), (lambda: __import__("m_simple").x)(), [__import__("m_all").a for _ in range(2)])

async def co():
    import m_all
    return m_all._b

try:
    co().send(None)
except StopIteration as e:
    print(e.value)
with_ = None
match mod.x:
    case 1:
        import m_simple as matched
        print(matched is mod)
try:
    1 / 0
except ZeroDivisionError:
    import m_simple as in_handler
finally:
    import m_simple as in_finally
print(in_handler is in_finally)
def nested():
    def inner():
        nonlocal m
        import m_all as m
    m = None
    inner()
    return m.a
print(nested())
