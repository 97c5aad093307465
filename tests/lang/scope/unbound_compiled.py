# Functions that are compiled and not run: what the compiler makes of variables that may be unbound and of ways out of nested blocks; --precompiled verifies it.
def mk(c):
    if c: y = z = 1
    def f1(): return y
async def a1(c):
    if c: y = 1
    async for x in y: pass
async def a2(c):
    if c: y = 1
    async with y as z: print(z)
async def a3(c):
    if c: y = 1
    await y
    return [i async for i in y]
async def a4(c):
    if c: y = 1
    yield y
def g1(c):
    if c: y = 1
    yield from y
    yield y
    x = yield
    del x
def s1(c):
    if c: y = z = 1
    with y: pass
    with y as q, z as w: print(q, w)
    for i in y: print(i)
    del y[0]
    del y[1:z]
    y[z:y:z] = y
    y[1:2] += z
    y[z] += y
    y.a += z
    print(f"{y} {y!r:>{z}} {z=}")
    raise y
def s2(c):
    if c: y = z = 1
    match y:
        case [1, *r]: print(r)
        case {"a": q, **k}: print(q, k)
        case int(x): print(x)
        case str(real=z2): print(z2)
        case (1 | 2) as w: print(w)
        case _: pass
    f = lambda a=y, *, b=z: (a, b)
    class C(y, metaclass=z): p = y
    print(*y, **z)
    print(y, *z, k=y, **y)
    l = [*y, z, *z]; d = {**y, z: y}; s = {*y}; t = (*y, z)
    @y
    def h(): pass
    a, *b, cc = y
    (a, b), cc = y
    return y if c else z
def s3(c):
    if c: y = z = 1
    assert c, y
    assert y
    try: raise y from z
    except y as e: print(e)
    except (y, z): pass
    else: print(y)
    finally: del y
    try: pass
    except* y as e: print(e)
    except* z: pass
    type A[T: y] = z
    x = [i for i in y if z]
    x = {i: y for i in z}
    x = (y for i in z)
    x = t"{y} {z!r:>4}"
    x = y @ z ** y // -z
    x = y and z or not y
    x = y < z < y
    x = y in z is not y
    x = y[z], y[1], y[z:], y[::z]
    y.a.b(z).c(*y).d(k=z)
    (w := y)
    while y: z
    global G
    G = y
    del G
    return y
def loop(n):
    for i in range(n):
        try:
            if i: continue
            with n as q:
                if q: return i
                while q:
                    try: break
                    finally: n()
        except E as e:
            if e: break
        finally:
            if n: break
            for j in n:
                try: return j
                finally: continue
    else: return 1
def deepfin(n):
    try:
        try:
            for i in n:
                try: return i
                finally: n(1)
            return n.x
        finally: n.y(n)
        n()
    except n.z: return
    finally:
        try: n()
        finally: n()
def kw(a, /, b=1, *c, d, e=2, **f):
    return locals()
print("ok")
