# slices with a step
l = list(range(10))
s = "0123456789"
for x in ("::1", "::2", "::3", "1::2", ":5:2", "1:8:3", "::-1", "::-2", "8::-3", ":3:-1", "8:2:-2", "2:8:-1", "-1::-1", "-2:-8:-2", "::100", "::-100",
          "5:5:1", "9::-9", "99:0:-3", "-99::4", ":-99:-4", "3:-3:2"):
    a = eval("l[" + x + "]")
    print(x, a, eval("s[" + x + "]"), eval("tuple(l)[" + x + "]") == tuple(a), eval("list(range(10)[" + x + "])") == a,
          eval("bytes(l)[" + x + "]") == bytes(a), eval("bytearray(l)[" + x + "]") == bytearray(a))
big = 1 << 70
print(l[::big], l[::-big], l[5::big], l[2:8:-big])
for src in ("l[::0]", "s[::0]", "()[::0]", "range(3)[::0]", "b''[1:2:0]", "slice(1, 2, 0) == 5"):
    try:
        print(eval(src))
    except ValueError:
        print(src, "ValueError")
u = "aé€😀b"
print(u[::-1], u[::2], u[1::3], u[-1:0:-2])
print("abc"[::True], l[::None][:2])
print(range(10)[::2], range(10)[::-1], range(0, 20, 3)[1:4], range(10, 0, -2)[::2])
