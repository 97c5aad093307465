# What: format fields with subscripts and attributes, and grouping with _ and ,
# Differs: MicroPython
# Why: format() has CPython's grammar.
print("{0[1]} {0[0]} {1[key]}".format([1, 2], {"key": "v"}), f"{1234567:,} {0xabcdef:_x} {1234.5:,.2f}")
