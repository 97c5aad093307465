# What: the match statement
# Differs: MicroPython
# Why: Python 3.10.

def kind(x):
    match x:
        case {"op": str(op), **rest}:
            return op, rest
        case [first, *_] if first > 0:
            return "list from %d" % first
        case int() | float():
            return "number"
        case _:
            return "other"


print(kind({"op": "add", "n": 1}), kind([3, 4]), kind(2.5), kind("x"))
