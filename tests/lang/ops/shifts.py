# shift operators
print(1 << 0, 1 << 1, 1 << 29, 1 << 30, 1 << 31, 1 << 32, 1 << 61, 1 << 62, 1 << 63, 1 << 64, 1 << 100)
print(-1 << 0, -1 << 29, -1 << 30, -1 << 31, -1 << 32, -1 << 62, -1 << 63, -1 << 64, -5 << 70)
print(0 << 1000, 0 >> 1000, 1 >> 1, 1 >> 100, -1 >> 1, -1 >> 100, -2 >> 1, -3 >> 1, 7 >> 1, -7 >> 1, -8 >> 3)
for n in (1, 31, 32, 33, 63, 64, 65):
    v = (1 << 66) + 12345
    print(v >> n, -v >> n, (v >> n) << n <= v, v << n >> n == v)
print((1 << 70) >> 70, (1 << 70) >> 71, -(1 << 70) >> 70, -(1 << 70) >> 71, -((1 << 70) + 1) >> 70, -((1 << 70) - 1) >> 70)
print((2 ** 40 + 1) << 25, 0x7FFFFFFF << 1, 0x3FFFFFFF << 1, 0x40000000 << 1, 0x12345678 << 4, 0x123456789ABCDEF << 8)
print(True << 3, 8 >> True, 3 << False, 1 << 2 << 3, 64 >> 1 >> 2)
for src in ("1 << -1", "1 >> -1", "0 << -1", "(1 << 80) >> -1", "1 << 1.0", "1.0 << 1", "'a' << 1", "1 >> None", "[] >> 1"):
    try:
        eval(src)
        print("no error")
    except Exception as e:
        print(src, type(e).__name__)

class S:
    def __lshift__(self, o):
        return ("l", o)

    def __rshift__(self, o):
        return ("r", o)

    def __rlshift__(self, o):
        return ("rl", o)

    def __rrshift__(self, o):
        return ("rr", o)

s = S()
print(s << 1, s >> 2, 3 << s, 4 >> s)
x = 1
x <<= 35
x >>= 33
print(x)
print([1 << i for i in range(0, 70, 7)])
print(5 >> (1 << 70), -5 >> (1 << 70))
