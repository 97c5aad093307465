# What: t-strings
# Differs: MicroPython
# Why: Python 3.14.
# Since: 3.14
who = "you"
t = t"hello {who!r}"
print(t.strings, t.values, t.interpolations[0].conversion)
