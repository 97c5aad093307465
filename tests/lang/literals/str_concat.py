# implicit concatenation of adjacent literals
print("a" "b", 'a' "b" '''c''' """d""", "a"'b', "" "" "")
print("a" r"\n" "\n" "b" == "a\\n\nb")
x = 1
print("a" f"{x}" "b", f"{x}" f"{x + 1}", f"{x}" "{x}" f"{{x}}", "{" f"{x}" "}", "a{x}" f"b{x!r}")
print(("one "
       "two "
       'three'))
s = "a" \
    "b" \
    "c"
print(s)
print("a" "b" * 2, "a" + "b" "c" + "d", "a" "b".upper(), "ab" "cd"[1], "%s-" "%s" % (1, 2))
print(len("a" "b"), ["a" "b", "c"], ("a" "b",), {"a" "b": "c" "d"}, ["a" "b"
                                                                 "c"])
print("é" "\xe9" "\u00e9", "a" u"b", u"a" "b")
print(b"a" b"b", b"a" rb"\n" b"\n")

def f(a, b="x" "y"):
    return a + b

print(f("1" "2"), f("1", "2" "3"), f(b="p" "q", a="r"))
print("a" if "b" "c" else "d", "b" "c" in "abcd", not "" "")
print(f"{'a' 'b'}", f"{x}" 'y' rf"\{x}", "#" "#")  # "comment"
match "a" "b":
    case "a" "b":
        print("matched")
assert "a" "b" == "ab", "mess" "age"
print("""a
b""" "c"
"d")
d = {"k" "1": 1,
     "k"
     "2": 2}
print(d)
