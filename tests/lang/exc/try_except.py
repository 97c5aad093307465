# try/except: which clause runs
def f(exc):
    try:
        if exc:
            raise exc
        return "no exception"
    except ZeroDivisionError:
        return "zde"
    except (KeyError, IndexError):
        return "lookup pair"
    except LookupError:
        return "lookup"
    except ValueError as e:
        return "value", e.args
    except OSError:
        return "os"
    except Exception as e:
        return "exception", type(e).__name__
    except BaseException as e:
        return "base", type(e).__name__

class MyKey(KeyError): pass
class MyLookup(LookupError): pass
class MyBase(BaseException): pass

for e in (None, ZeroDivisionError, ZeroDivisionError(1), KeyError, IndexError("i"), LookupError(), MyKey, MyLookup(), ValueError("v", 1), UnicodeError("u"), OSError(1, "x"),
          TypeError, ArithmeticError(), MyBase(), KeyboardInterrupt, GeneratorExit(), SystemExit(3), StopIteration):
    print(f(e))

def order():
    # only the first matching clause runs, even if a later one matches better
    try:
        raise KeyError("k")
    except Exception:
        return "first"
    except KeyError:
        return "second"

print(order())

def bare(x):
    try:
        return 1 / x
    except:
        return "bare"

print(bare(1), bare(0), bare("a"))

def inner():
    try:
        raise KeyError("passes through")
    except ValueError:
        print("no")

try:
    inner()
except KeyError as e:
    print(e.args)
try:
    try:
        [][0]
    except KeyError:
        print("no")
except IndexError:
    print("outer")
x = 0
try:
    x = 1
    1 / 0
    x = 2
except ZeroDivisionError:
    x += 10
print(x)
try: 1 / 0
except ZeroDivisionError: print("one line")
try: pass
except: print("no")
for e in (1, 0):
    try:
        print(1 // e)
    except ZeroDivisionError:
        print("in loop")
try:
    try:
        raise ValueError(1)
    except ValueError:
        raise KeyError(2)
    except KeyError:
        print("a sibling clause does not catch it")
except KeyError as e:
    print("outer", e.args)
