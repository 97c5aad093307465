# What: bytes % and keywords of bytes()
# Differs: MicroPython
# Why: PEP 461.
print(b"%s=%d" % (b"n", 5), bytes("abc", encoding="ascii"))
