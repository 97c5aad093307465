# isalnum, isdecimal, isnumeric, isidentifier, isprintable, isascii, istitle over ASCII.
tests = ("", "a", "A", "0", " ", "a1", "1a", "_", "_a1", "a b", "Ab", "Ab Cd", "Ab cd", "AB", "A1b", "if", "a-b", "12", "1.5", "\n", "x\x7f", "A1B", "!a")
for s in tests:
    print(repr(s), s.isalnum(), s.isdecimal(), s.isnumeric(), s.isidentifier(), s.isprintable(), s.isascii(), s.istitle())
print("é".isascii(), "aé".isascii(), "日".isprintable(), "é".isprintable())
print(sum(chr(i).isprintable() for i in range(128)), sum(chr(i).isalnum() for i in range(128)), sum(chr(i).isidentifier() for i in range(128)))
