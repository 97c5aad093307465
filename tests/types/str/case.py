# lower and upper over ASCII; other characters stay.
s = "".join(chr(i) for i in range(32, 127))
print(s.lower())
print(s.upper())
print("".lower() == "", "".upper() == "", "aBc".lower(), "aBc".upper(), "already".lower(), "ALREADY".upper(), "123_-+".upper(), "a\0B".lower() == "a\0b")
print("日本A".lower(), "日本a".upper(), "😀Zz".lower(), "x\ty".upper() == "X\tY", ("Ab" * 30).lower() == "ab" * 30)
print("HeLLo".lower().upper(), str.lower("ABC"), list(map(str.upper, ["a", "b"])), "[@`{".upper(), "[@`{".lower(), "A".lower() == "a", "I".lower(), "ss".upper())
try:
    "a".lower(1)
except TypeError as e:
    print(type(e).__name__)
