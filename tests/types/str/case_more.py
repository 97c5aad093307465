# title, capitalize, swapcase, casefold.
for s in ("", "a", "A", "hello world", "HELLO WORLD", "hElLo wOrLd", "they're bill's", "x1y2z3", "1abc def", "tab\tnew\nline", "  two  ", "a-b_c.d", "ALL caps 9lives"):
    print(repr(s), repr(s.title()), repr(s.capitalize()), repr(s.swapcase()), repr(s.casefold()))
print("日a".capitalize(), "a日B".swapcase(), "x".title(), "X y".casefold() == "x y", "ABC".casefold() == "abc".casefold())
