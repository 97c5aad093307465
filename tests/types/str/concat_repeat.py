# + and * and their in-place forms.
a = "abc"
b = a
a += "d"
print(a, b, a + "" is not None, "" + "" == "", "a" + "b" "c", a + b + a)
print(a * 0 == "", a * -5 == "", a * 1 == a, a * 3, 2 * a, "é" * 4, "日本" * 2, "" * 1000 == "", True * a, a * False == "")
b *= 3
print(b)
s = ""
for i in range(60):
    s += chr(65 + i % 26)
print(s, len(s))
t = "x"
for i in range(10):
    t += t
print(len(t), t == "x" * 1024)
for f in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + b"a", lambda: "a" + None, lambda: "a" + ["b"], lambda: "a" * "b", lambda: "a" * 1.0, lambda: "a" * None, lambda: "a" - "b", lambda: -"a"):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
try:
    a += 5
except TypeError as e:
    print(type(e).__name__, a)
try:
    ("ab" * 2**62)
except (MemoryError, OverflowError) as e:
    print("error")
