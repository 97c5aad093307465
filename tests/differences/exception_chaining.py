# What: exceptions keep what they were raised from and while handling what
# Differs: MicroPython
# Why: it has no __cause__ and __context__.
try:
    try:
        {}["x"]
    except KeyError as e:
        raise ValueError("bad") from e
except ValueError as e:
    print(repr(e.__cause__), e.__context__ is e.__cause__)
