# what an except clause accepts: classes, tuples, nested tuples, any expression
def catch(exc, spec):
    try:
        try:
            raise exc
        except spec:
            return "caught"
    except BaseException as e:
        return "not caught: " + type(e).__name__

class A(Exception): pass
class B(A): pass
class C(B): pass
class M(KeyError, ValueError): pass

print(catch(B(), A), catch(A(), B), catch(C(), A), catch(C(), (A,)), catch(A(), ()), catch(A(), (B, C)), catch(A(), (KeyError, A)))
print(catch(M(), KeyError), catch(M(), ValueError), catch(M(), (OSError, ValueError)), catch(M(), LookupError), catch(M(), TypeError))
print(catch(KeyError, Exception), catch(KeyboardInterrupt, Exception), catch(KeyboardInterrupt, BaseException))
errors = KeyError, IndexError
print(catch(IndexError(), errors), catch(ValueError(), errors))
table = {"k": KeyError}
try:
    {}[1]
except table["k"] as e:
    print("by lookup", e.args)
try:
    [][1]
except (lambda: IndexError)():
    print("by call")
try:
    1 / 0
except KeyError if 0 else ZeroDivisionError:
    print("by conditional")
try:
    1 / 0
except [KeyError, ZeroDivisionError][1]:
    print("by index")
log = []

def look(name, c):
    log.append(name)
    return c

# expressions are evaluated one after the other until one matches, and not without an exception
try:
    raise B
except look("1", KeyError):
    pass
except look("2", A):
    pass
except look("3", B):
    pass
print(log)
log.clear()
try:
    pass
except look("never", KeyError):
    pass
print(log)
try:
    try:
        1 / 0
    except undefined_name:
        pass
except NameError as e:
    print(type(e).__name__, type(e.__context__).__name__)
for bad in (5, "KeyError", None, int, [KeyError], (KeyError, 5), object(), KeyError()):
    print(catch(ValueError("v"), bad), end="; ")
print()
print(catch(KeyError(), (KeyError, 5)) in ("caught", "not caught: TypeError"))
