# nested try statements, handlers inside handlers
log = []

def act(tag, exc=None):
    log.append(tag)
    if exc:
        raise exc

def f(e1, e2, e3):
    log.clear()
    try:
        act("1", e1)
        try:
            act("2", e2)
            try:
                act("3", e3)
            except KeyError:
                act("3k")
            finally:
                act("3f")
            act("3a")
        except ValueError:
            act("2v")
            try:
                raise KeyError
            except KeyError:
                act("2vk")
            act("2va")
        else:
            act("2e")
        finally:
            act("2f")
        act("2a")
    except Exception as e:
        act("1" + type(e).__name__[0])
    else:
        act("1e")
    finally:
        act("1f")
    return " ".join(log)

K, V, O = KeyError, ValueError, OSError
for args in ((None, None, None), (K, None, None), (None, K, None), (None, V, None), (None, None, K), (None, None, V), (None, None, O), (None, O, K)):
    print(f(*args))

def deep(n):
    try:
        if n == 0:
            raise KeyError("bottom")
        deep(n - 1)
    except KeyError as e:
        log.append(e.args)
        raise
    finally:
        log.append(n)

log.clear()
try:
    deep(5)
except KeyError as e:
    print(e.args, log)

def in_handler():
    try:
        raise KeyError
    except KeyError:
        try:
            raise ValueError
        except ValueError:
            try:
                raise OSError
            except OSError as e:
                c = e
                out = []
                while c:
                    out.append(type(c).__name__)
                    c = c.__context__
                return out

print(in_handler())

def many():
    out = []
    for e in (KeyError, ValueError, OSError, IndexError, None):
        try:
            try:
                try:
                    if e:
                        raise e
                except KeyError:
                    out.append("k")
            except ValueError:
                out.append("v")
            else:
                out.append("-")
        except OSError:
            out.append("o")
        except:
            out.append("?")
    return "".join(out)

print(many())

def try_in_finally():
    out = []
    try:
        out.append("t")
    finally:
        try:
            1 / 0
        except ZeroDivisionError:
            out.append("z")
        else:
            out.append("no")
        finally:
            out.append("ff")
    return out

print(try_in_finally())
