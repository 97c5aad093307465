# needs: re
import re
print(re.match(r"(a+)(b*)", "aaabbc").groups(), re.search(r"\d+", "ab123c").span())
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.split(r",\s*", "a, b,c"), re.findall(r"(?P<k>\w)=(\d)", "a=1 b=2"))
print(re.match(r"(?:ab|a)(bc)?$", "abc"), re.match("a{2,3}?", "aaaa")[0], re.fullmatch("a|ab", "ab")[0])
print(re.split("(x*)", "axbc"), re.findall("x*", "axbc"), re.sub("x*", "-", "abxd"))
print(re.search(r"^b$", "a\nb\nc", re.M), re.search("(?i)HELLO", "say hello"), re.match(r"(.)\1", "aa"), re.match(r"(?=a)\w(?!c)", "ab"))
print(re.escape("a.b"), re.match(b"a+", b"aab"), re.match(r"[^\W\d_]+[a-c\]-]", "xyza"), re.match(r"((a)|b)*", "abab").groups())
for bad in "(", "a**b", "*", "[a", "\\", "a)":
    try:
        print(re.compile(bad) and "ok")
    except re.error as e:
        print(bad, "error")
print(re.subn("a", lambda m: m[0] * 2, "banana", 2), list(m.span() for m in re.finditer("a", "banana")))
print(re.match(r"(?P<x>a)(?P<y>b)?", "a").groupdict(), re.match("(a)|(b)", "b").lastindex)
print(re.match("(?:a?)*b", "aab"), re.match("(a*)*b", "aab"), re.match("(?x) a b # c\n c", "abc"), re.match(".*?c", "abcabc")[0], re.match("(ab){2,3}", "ababab")[0])
# After an empty match another match may begin at the same place, but no empty one.
for pattern in r"\b|:+", r"(?=a)|b", r"\b", "a|", "^|a", "$|c", "a*?":
    for text in "a::bc", "baac", "":
        print(pattern, re.split(pattern, text), re.sub(pattern, "-", text), [m.span() for m in re.finditer(pattern, text)])
print(re.compile("^a").findall("aaa", 1), re.compile("a").search("ba", 1).pos)
# Look-behind.
print(re.findall(r"(?<=\$)\d+", "$10 20 $30"), re.findall(r"(?<!\$)\b\d+", "$10 20 $30"), re.sub(r"(?<=[a-c]{2})x|(?<!a|b)y", "_", "abx ay cy y"))
print(re.search("(?<=(a)(b|c))d", "acd").groups(), re.search("(?<=^a)b", "ab"), re.match("(?<=a)b", "b"), re.compile("(?<=a)b").match("ab", 1))
for bad in "(?<=a*)b", "(?<!a|bc)d", "(?<=(a)\\1)c", "(?<=a":
    try:
        print(re.compile(bad) and "ok")
    except re.error:
        print(bad, "error")
for token in re.finditer(r"(?P<number>\d+)|(?P<name>\w+)|(?P<op>[-+*/])|( )", "x1 + 42"):
    print(token.lastgroup, token[0], end="; ")
print()
