# str: searching.
s = "hello wörld hello"
print(s.find("l"), s.rfind("hello"), s.index("w"), s.rindex("l"), s.count("l"), s.startswith("he"), s.endswith(("lo", "x")))
print(s.removeprefix("hell"), s.removesuffix("o"), "w" in s, "zz" not in s, s.find("ö", 2, 9), s.startswith("w", 6))
