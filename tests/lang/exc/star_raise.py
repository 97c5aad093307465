# raising inside except*
def show(e):
    if isinstance(e, BaseExceptionGroup):
        return e.message, [show(x) for x in e.exceptions]
    return type(e).__name__ + "/" + type(e.__context__).__name__ if e.__context__ else type(e).__name__

def t(f):
    try:
        f()
        print(f.__name__, "no exception")
    except BaseException as e:
        print(f.__name__, show(e))

def G(): return ExceptionGroup("g", [ValueError(1), KeyError(2), OSError(3)])

def new_one():
    try:
        raise G()
    except* ValueError:
        raise IndexError
    except* (KeyError, OSError):
        pass

def new_and_rest():
    try:
        raise G()
    except* ValueError:
        raise IndexError

def two_new():
    try:
        raise G()
    except* ValueError:
        raise IndexError
    except* KeyError:
        raise TypeError
    except* OSError:
        pass

def bare_all():
    try:
        raise G()
    except* ValueError:
        raise
    except* KeyError:
        raise

def bare_one():
    try:
        raise G()
    except* ValueError:
        raise
    except* Exception:
        pass

def reraise_as():
    try:
        raise G()
    except* ValueError as e:
        raise e
    except* Exception:
        pass

def member():
    try:
        raise G()
    except* ValueError as e:
        raise e.exceptions[0]
    except* Exception:
        pass

def naked_rest():
    try:
        raise KeyError
    except* ValueError:
        pass

def naked_bare():
    try:
        raise KeyError
    except* KeyError:
        raise

def from_none():
    try:
        raise G()
    except* Exception:
        raise TypeError from None

def fin():
    try:
        raise G()
    except* ValueError:
        pass
    finally:
        raise RuntimeError

def fin_return():
    try:
        raise G()
    except* ValueError:
        pass
    finally:
        return 1

def nested():
    try:
        try:
            raise G()
        except* ValueError:
            pass
    except* KeyError:
        pass

def in_except():
    try:
        raise TypeError
    except TypeError:
        try:
            raise G()
        except* Exception:
            pass

def else_raise():
    try:
        pass
    except* ValueError:
        pass
    else:
        raise ValueError

def caught_inside():
    try:
        raise G()
    except* Exception:
        try:
            raise IndexError
        except IndexError:
            pass

for f in (new_one, new_and_rest, two_new, bare_all, bare_one, reraise_as, member, naked_rest, naked_bare, from_none, fin, fin_return, nested, in_except, else_raise, caught_inside):
    t(f)
