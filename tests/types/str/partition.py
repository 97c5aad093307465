# partition and rpartition.
for s in ("a=b=c", "=x", "x=", "=", "", "abc", "a==b", "==="):
    print(repr(s), s.partition("="), s.rpartition("="), s.partition("=="), s.rpartition("=="))
print("one two three".partition(" two "), "aaa".partition("aa"), "aaa".rpartition("aa"), "abc".partition("abc"), "日é本".partition("é"), "é日é".rpartition("é"))
print(type("a".partition("b")).__name__, len("a".rpartition("b")))
for f in (lambda: "a".partition(""), lambda: "a".rpartition("")):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: "a".partition(), lambda: "a".partition(1), lambda: "a".rpartition(None), lambda: "a".partition(b"a")):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
head, _, tail = "key: value: more".partition(": ")
print(head, tail)
