# What: exceptions have add_note() and take attributes
# Differs: MicroPython
# Why: there, built-in exceptions take no attributes.
e = ValueError("bad")
e.add_note("in the first line")
e.where = 3
print(e.__notes__, e.where)
