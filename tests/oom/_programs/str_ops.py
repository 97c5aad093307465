# str: operators, indexing, slices, iteration.
s = "añb€c"
print(s + "!", s * 2, 2 * "ab", s[1], s[-1], s[1:3], s[::-1], s[::2], len(s), list(s), [c for c in s], s < "b", s == "añb€c", hash(s) == hash("añ" + "b€c"))
t = ""
for c in s:
    t += c
print(t, s.encode(), s.encode("utf-8"), "abc".encode("ascii"), str(5), str(), str(None), ord("€"), chr(8364), min(s), max(s))
