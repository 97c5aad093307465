# Indexing by code point in strings of 1- to 4-byte characters.
s = "aé日😀b"
print(len(s), [s[i] for i in range(-5, 5)])
print([ord(c) for c in s], [hex(ord(c)) for c in s])
for i in (5, -6):
    try:
        s[i]
    except IndexError as e:
        print(type(e).__name__)
bounds = (None, -7, -5, -3, -1, 0, 1, 2, 4, 5, 8)
chars = list(s)
bad = 0
for a in bounds:
    for b in bounds:
        for c in (None, 1, 2, 3, -1, -2, -4):
            if s[a:b:c] != "".join(chars[a:b:c]):
                bad += 1
                print("bad", a, b, c)
print(bad, s[::-1], s[1:4], s[::2], s[3:4], s[-2:])
t = "é" * 40 + "x" + "😀" * 40
print(len(t), t[39], t[40], t[41], t[80], t[-1], t[-41], t[38:43], t[40:41] + t[80:90])
print([t[i] == "é" for i in (0, 10, 39, 40)], t.index("x"), t.index("😀"), t.find("é", 39), t.find("é", 40))
u = "".join(chr(0x100 + i) for i in range(64))
print(all(u[i] == chr(0x100 + i) and u[-64 + i] == chr(0x100 + i) for i in range(64)), u[10:12], u[63:9:-20])
print("日本語".find("本"), "日本語".rfind("語"), "日本語".index("語", 1), "日本語".count("本"), "日本語"[1:].find("語"))
print("\u00e9" == "é", "\U0001f600" == "😀", "\x41\u0042\103", len("\U0010ffff"), ord("\U0010ffff"), ord("\x7f"), ord("\x80"))
