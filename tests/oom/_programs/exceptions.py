# try, except, else, finally, raise from, chaining.
def run(n):
    out = []
    try:
        try:
            if n == 1:
                raise ValueError("one")
            if n == 2:
                [].pop()
            if n == 3:
                {}["k"]
            if n == 4:
                1 // 0
            out.append("fine")
        except ValueError as e:
            out.append(repr(e))
            raise KeyError("from") from e
        except (IndexError, KeyError) as e:
            out.append(type(e).__name__)
        else:
            out.append("else")
        finally:
            out.append("finally")
    except KeyError as e:
        out.append((e.args, repr(e.__cause__), e.__suppress_context__))
    except ArithmeticError as e:
        out.append((str(e) != "", e.__context__))
    return out


for n in range(5):
    print(run(n))


def early():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                return "returned"
        finally:
            print("f", i)


print(early())
try:
    try:
        raise TypeError("a")
    except TypeError:
        raise
except TypeError as e:
    e.add_note("note")
    print(e.__notes__, e.with_traceback(None) is e, e.__traceback__ is None, e.args)
    e.args = (1, 2)
    e.__cause__ = None
    e.__context__ = None
    e.__suppress_context__ = True
    e.__traceback__ = None
    e.__init__("again")
    print(e, e.__cause__, e.__context__)
