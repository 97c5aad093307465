# str: padding, replacing, translating.
s = "ab\tc"
print(s.center(10, "*"), s.ljust(8) + "|", s.rjust(8), "-5".zfill(5), s.expandtabs(4), s.replace("b", "BBB"), "aaa".replace("a", "b", 2))
print("abc".translate(str.maketrans("ab", "xy")), "abc".translate({97: None, 98: "zz"}), "abc".translate(str.maketrans("a", "1", "c")))
