# two-part slices of every sequence type
l = [0, 1, 2, 3, 4]
s = "01234"
t = (0, 1, 2, 3, 4)
b = b"01234"
r = range(5)
for i, j in ((None, None), (1, None), (None, 2), (1, 3), (-2, None), (None, -2), (-4, -1), (0, 0), (3, 1), (5, 9), (-9, 2), (2, 99), (-99, 99), (4, -4)):
    x = slice(i, j)
    print(l[x], s[x], t[x], b[x], list(r[x]), bytearray(b)[x])
print(l[:], l[1:], l[:2], l[1:3], l[-2:], l[:-2], l[-4:-1])
print(s[:], s[1:], s[:2], s[1:3], s[-2:], s[:-2], s[-4:-1])
print([][:], ""[1:], ()[:5], b""[0:1], list(range(0)[1:]))
print(l[:] == l, l[:] is l, l[True:3], l[False:True])
i, j = 1, 4
print(l[i:j], l[i + 1:j - 1], l[:len(l) // 2], l[len(l) // 2:], l[-i:], l[i:][i:][i:], s[i:j][::-1])
print(l[None:3], l[1:None], l[None:None])
big = 1 << 70
print(l[:big], l[-big:], l[big:], l[:-big], s[-big:big])
u = "aé€😀b"
print(u[1:4], u[-2:], u[:2], len(u[1:]), u[3:4])
print(type(bytearray(b)[1:]).__name__, type(r[1:]).__name__)
for src in ("l['a':]", "l[1.0:]", "s[:'b']", "t[1:2:'c']", "l[[]:]", "5[1:]", "None[:]", "{1}[:]"):
    try:
        print(eval(src))
    except Exception as e:
        print(src, type(e).__name__)
