# Building and searching text of some kilobytes.
line = "The quick brown fox jumps over the lazy dog. "
text = line * 40
print(len(text), text.count("fox"), text.find("dog. The"), text.rfind("fox"), text.count("o"), len(text.split()), len(text.split("quick")))
words = {}
for w in text.split():
    w = w.strip(".").lower()
    words[w] = words.get(w, 0) + 1
print(sorted(words.items()))
up = text.upper()
print(up[:20], up.count("FOX"), up.lower() == text.lower(), text[::-1][::-1] == text, text[::7].count("e"), hash(text) == hash(line * 40))
rep = text.replace("fox", "cat").replace("dog", "mouse")
print(len(rep), rep.count("cat"), rep.find("fox"), rep[-10:], rep == line.replace("fox", "cat").replace("dog", "mouse") * 40)
del up, rep
enc = text.encode()
print(len(enc), enc.count(b"lazy"), enc.decode() == text)
del enc
parts = text.split(" ")
print(len(parts), " ".join(parts) == text, len("".join(parts)), sum(map(len, parts)))


def caesar(s, k):
    out = []
    for c in s:
        if "a" <= c <= "z":
            out.append(chr((ord(c) - 97 + k) % 26 + 97))
        else:
            out.append(c)
    return "".join(out)


c = caesar(line, 13)
print(c, caesar(c, 13) == line)


def wrap(s, n):
    rows = []
    cur = ""
    for w in s.split():
        if len(cur) + len(w) + bool(cur) > n:
            rows.append(cur)
            cur = w
        else:
            cur += (" " if cur else "") + w
    return rows + [cur]


print(wrap(line * 2, 20), all(len(r) <= 20 for r in wrap(text, 20)))
