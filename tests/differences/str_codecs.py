# What: encodings are UTF-8, ASCII and Latin-1, by any of their usual names
# Differs: CPython, MicroPython
# Why: others would be tables. MicroPython has UTF-8 and ASCII, under exact names.
print(b"\xe9".decode("latin-1") == "\xe9", b"hello".decode("ASCII"), "abc".encode("UTF8"))
try:
    b"\x80".decode("cp1252")
except LookupError:
    print("LookupError")
