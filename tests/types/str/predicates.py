# isalpha, isdigit, isspace, isupper, islower.
tests = ("", "a", "A", "0", " ", "\n", "ab", "aB", "AB", "a1", "A1", "12", "1.2", " \t\n\r\x0b\x0c", "a b", "A B", "_", "-1", "a_b", "\0", "ABc", "1a", "!", "A!", "a!")
for s in tests:
    print(repr(s), s.isalpha(), s.isdigit(), s.isspace(), s.isupper(), s.islower())
print(sum(chr(i).isalpha() for i in range(128)), sum(chr(i).isdigit() for i in range(128)), sum(chr(i).isupper() for i in range(128)), sum(chr(i).islower() for i in range(128)))
print([i for i in range(9, 33) if chr(i).isspace() and i < 28], str.isdigit("12"), all(map(str.isalpha, "abc")))
try:
    "a".isalpha(1)
except TypeError as e:
    print(type(e).__name__)
