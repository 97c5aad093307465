# the name bound by as: bound in the handler, unbound after it
e = "outer"
try:
    1 / 0
except ZeroDivisionError as e:
    print(type(e).__name__)
try:
    e
except NameError:
    print("unbound after")
e = "set again"
try:
    pass
except ZeroDivisionError as e:
    pass
print(e)

def f():
    e = "local"
    try:
        raise KeyError("k")
    except KeyError as e:
        e = "rebound in the handler"
        print(e)
    try:
        return e
    except UnboundLocalError as x:
        return type(x).__name__

print(f())

def g():
    try:
        raise KeyError
    except KeyError as e:
        del e
    return "del inside is fine"

print(g())

def h():
    try:
        raise KeyError("saved")
    except KeyError as e:
        saved = e
    return saved.args

print(h())

def early():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            if i == 0:
                continue
            if i == 1:
                break
    try:
        e
    except UnboundLocalError:
        print("unbound after break")
    try:
        raise KeyError
    except KeyError as e:
        return e.args

print(early())

def nested():
    try:
        raise KeyError("outer")
    except KeyError as e:
        try:
            raise ValueError("inner")
        except ValueError as e:
            print(e.args)
        try:
            e
        except NameError:
            return "the inner handler removed it"

print(nested())

def raising():
    try:
        try:
            raise KeyError
        except KeyError as e:
            raise OSError
    except OSError:
        try:
            return e
        except NameError:
            return "unbound after raise too"

print(raising())

def closure():
    try:
        raise KeyError("c")
    except KeyError as e:
        fn = lambda: e.args
        r = fn()
    try:
        fn()
    except NameError:
        return r, "free variable unbound"

print(closure())

class C:
    try:
        raise KeyError
    except KeyError as err:
        seen = type(err).__name__

print(C.seen, hasattr(C, "err"))

def glob():
    global ge
    try:
        raise KeyError
    except KeyError as ge:
        print("ge" in globals())
    print("ge" in globals())

glob()
try: raise KeyError(1)
except (KeyError, ValueError) as x: print(x.args)
try: raise KeyError(2)
except Exception as _: print(_.args)
