# __context__ and __cause__
def tree(e):
    # describe an exception and what it is chained to
    if e is None:
        return None
    r = type(e).__name__
    if e.__cause__ is not None:
        r += "<-" + tree(e.__cause__)
    elif e.__context__ is not None and not e.__suppress_context__:
        r += "<~" + tree(e.__context__)
    return r

def show(f):
    try:
        f()
    except Exception as e:
        print(f.__name__, tree(e), e.__context__ is not None, e.__cause__ is not None, e.__suppress_context__)

def plain():
    raise KeyError

def implicit():
    try:
        raise KeyError
    except KeyError:
        raise ValueError

def explicit():
    try:
        raise KeyError
    except KeyError as e:
        raise ValueError from e

def from_none():
    try:
        raise KeyError
    except KeyError:
        raise ValueError from None

def from_other():
    try:
        raise KeyError
    except KeyError:
        raise ValueError from OSError()

def from_class():
    raise ValueError from OSError

def three():
    try:
        try:
            raise KeyError
        except KeyError:
            raise ValueError
    except ValueError:
        raise OSError

def finally_ctx():
    try:
        raise KeyError
    finally:
        raise ValueError

def in_called():
    def helper():
        raise ValueError
    try:
        raise KeyError
    except KeyError:
        helper()

def builtin_error():
    try:
        {}["x"]
    except KeyError:
        1 / 0

def after_handler():
    try:
        raise KeyError
    except KeyError:
        pass
    raise ValueError

def handled_inside():
    try:
        raise KeyError
    except KeyError:
        try:
            raise OSError
        except OSError:
            pass
        raise ValueError

def sibling():
    try:
        try:
            raise KeyError
        except KeyError:
            raise ValueError
        finally:
            try:
                raise IndexError
            except IndexError:
                pass
    except ValueError:
        raise

def self_cause():
    e = ValueError()
    raise e from e.__context__ or KeyError()

def else_raises():
    try:
        pass
    except KeyError:
        pass
    else:
        raise ValueError

for f in (plain, implicit, explicit, from_none, from_other, from_class, three, finally_ctx, in_called, builtin_error, after_handler, handled_inside, sibling, self_cause, else_raises):
    show(f)
e = ValueError()
print(e.__context__, e.__cause__, e.__suppress_context__)
