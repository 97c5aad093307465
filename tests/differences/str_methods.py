# What: ljust, rjust, rsplit without arguments, keywords of encode and decode, and error handlers
# Differs: MicroPython
# Why: its builds leave them out.
print("ab".ljust(4, "-") + "ab".rjust(4), "a b  c".rsplit(None, 1))
print(b"a\xff".decode(encoding="utf-8", errors="replace") == "a\ufffd", "a,b".split(sep=","))
