# Decimal conversion at the chunk boundaries of every likely digit size.
for e in list(range(0, 45)) + [100, 101]:
    n = 10**e
    if str(n) != "1" + "0" * e or str(n - 1) != ("9" * e or "0") or str(-n) != "-1" + "0" * e:
        print("bad", e)
    if int("9" * (e + 1)) != 10 ** (e + 1) - 1 or int("1" + "0" * e) != n:
        print("bad parse", e)
    if e and str(n + 7) != "1" + "0" * (e - 1) + "7":
        print("bad middle", e)
for bits in (29, 30, 31, 32, 59, 60, 61, 62, 63, 64, 65, 95, 96, 127, 128, 160, 200):
    print(2**bits, -(2**bits) - 1)
print(str(0), str(-0), repr(10**20), "%d" % 10**20, "{}".format(-(10**20)), f"{10**20}")
x = 1
acc = 0
for i in range(120):
    x = x * 16807 + i
    s = str(x)
    acc = (acc * 11 + len(s) + ord(s[0]) + ord(s[-1])) % 1000003
    if int(s) != x or int("-" + s) != -x:
        print("round trip", s)
print(acc)
