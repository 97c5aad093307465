# What: memoryview() takes a str: a read-only view of its UTF-8 bytes
# Differs: CPython
# Why: as in MicroPython, where programs of memory keep their text so.
print(bytes(memoryview("a\u00e9")))
