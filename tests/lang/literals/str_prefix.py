# string prefixes in every case and order
print(r"\n", R"\n", u"\n" == "\n", U"x", r'\'', r"\"", r"\\", len(r"\\"))
print(b"a", B"a", br"\n", Br"\n", bR"\n", BR"\n", rb"\n", Rb"\n", rB"\n", RB"\n")
x = 5
print(f"{x}", F"{x}", rf"\n{x}", Rf"\n{x}", rF"\n{x}", RF"\n{x}", fr"\n{x}", Fr"\n{x}", fR"\n{x}", FR"\n{x}")
print(r"""a\
b""", r'''\'''', br"""\x00""", rf"""\{x}""")
print(type(b"").__name__, type(u"").__name__, type(rb"").__name__, type(f"").__name__)
print(r"\u0041", br"\x41\u0041", rb'\'', b"\u0041")
print(r"a\\b" == "a\\\\b", r"\ " == "\\ ", r'"' == '"', r"" == "")

# a prefix is one only when glued to the quote
r = b = u = f = 3
t = rt = 4
print(r, b, u, f, t, rt)
for s in ("ur'a'", "ru'a'", "ub'a'", "bu'a'", "bf'a'", "fb'a'", "uf'a'", "fu'a'", "bb'a'", "rr'a'", "ff'a'", "brb'a'", "x'a'", "r 'a'", "b 'a'", "f 'a'",
          "rbf'a'", "frf'a'", r"r'\'", r'r"\"', r"r'a\'", "rfb''"):
    try:
        eval(s)
        print(s, "ok")
    except SyntaxError:
        print(s, "SyntaxError")
