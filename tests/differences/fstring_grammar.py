# What: f-strings take any expression, with nested quotes and braces; adjacent ones are joined
# Differs: MicroPython
# Why: they are parsed by Python 3.14's grammar, not by replacement with format().
# Since: 3.12
names = {"a": 1}
print(f"{names["a"]!r:>4}|{f"{1 + 1}"}|{ {1: 2}[1] }" f"{'x'}" "{}")
