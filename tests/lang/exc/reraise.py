# bare raise in many places
def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e.args, type(e.__context__).__name__)

def a():
    try:
        raise KeyError("a")
    except KeyError:
        raise

def b():
    try:
        raise KeyError("b")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise

def c():
    try:
        raise KeyError("c")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            raise

def d():
    try:
        raise KeyError("d")
    except KeyError:
        for i in range(2):
            if i:
                raise

def e():
    try:
        raise KeyError("e")
    except KeyError as x:
        x = None
        raise

def f():
    try:
        raise KeyError("f")
    except KeyError:
        try:
            pass
        finally:
            raise

def g():
    def inner():
        raise
    try:
        raise KeyError("g")
    except KeyError:
        inner()

def h():
    try:
        try:
            raise KeyError("h")
        except KeyError:
            raise
    except KeyError:
        raise

def i():
    try:
        raise KeyError("i")
    except KeyError:
        with M():
            raise

class M:
    def __enter__(self): pass
    def __exit__(self, *a): return False

def j():
    try:
        raise KeyError("j1")
    except KeyError:
        try:
            raise
        except KeyError:
            raise ValueError("j2")

def k():
    try:
        raise KeyError("k")
    finally:
        raise

def l():
    try:
        raise KeyError("l")
    except KeyError as err:
        del err
        raise

def m():
    def gen():
        yield 1
        raise
    try:
        raise KeyError("m")
    except KeyError:
        for x in gen():
            pass

def n():
    try:
        raise KeyError("n")
    except KeyError:
        [0 for _ in "ab"]
        (lambda: 0)()
        a_ok()
        raise

def a_ok():
    try:
        raise ValueError
    except ValueError:
        return 1

for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n):
    print(fn.__name__, end=" ")
    show(fn)
