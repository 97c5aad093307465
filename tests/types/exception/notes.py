# add_note and __notes__.
e = ValueError("x")
print(hasattr(e, "__notes__"), e.add_note("one"), e.__notes__)
e.add_note("two\nlines")
print(e.__notes__, e.args, str(e))
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as t:
        print(type(t).__name__)
try:
    e.add_note()
except TypeError as t:
    print(type(t).__name__)
try:
    try:
        raise KeyError("k")
    except KeyError as k:
        k.add_note("seen here")
        raise
except KeyError as k:
    print(k.__notes__)
