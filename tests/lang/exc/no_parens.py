# PEP 758, except without parentheses around several classes
def f(e):
    try:
        raise e
    except KeyError, IndexError:
        return "lookup"
    except ValueError, TypeError, OSError:
        return "three"
    except ZeroDivisionError,:
        return "zde"
    except (NameError, AttributeError) as x:
        return "parens as " + type(x).__name__
    except Exception:
        return "other"

for e in (KeyError, IndexError("i"), ValueError, TypeError, OSError(1), ZeroDivisionError, NameError, UnboundLocalError, AttributeError, RuntimeError):
    print(f(e))
a, b = KeyError, ValueError
try:
    {}[0]
except a, b:
    print("names")
try:
    [][0]
except (KeyError), [IndexError][0]:
    print("expressions")
try: 1 / 0
except KeyError, ZeroDivisionError: print("one line")
else: print("no")
finally: print("fin")
try:
    raise ExceptionGroup("g", [KeyError(1), ValueError(2), OSError(3)])
except* KeyError, ValueError:
    print("star pair")
except* OSError:
    print("star one")
bad = ["try: pass\nexcept A, B as e: pass", "try: pass\nexcept* A, B as e: pass", "try: pass\nexcept A B: pass", "try: pass\nexcept , A: pass", "try: pass\nexcept A,, B: pass",
       "try: pass\nexcept A as e, B: pass", "try: pass\nexcept A as e as f: pass", "try: pass\nexcept A as e.x: pass", "try: pass\nexcept A as 1: pass", "try: pass\nexcept A as (e): pass"]
for s in bad:
    try:
        compile(s, "<s>", "exec")
        print("accepted", repr(s))
    except SyntaxError:
        pass
