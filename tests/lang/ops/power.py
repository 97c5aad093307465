# the ** operator and pow()
print(2 ** 10, 2 ** 0, 0 ** 0, 0 ** 5, (-2) ** 3, (-2) ** 4, -2 ** 4, 1 ** 1000, (-1) ** 1001)
print(2 ** 31, 2 ** 32, 2 ** 63, 2 ** 64, 2 ** 100, 3 ** 50, (-3) ** 41, 10 ** 30)
print(7 ** 2 ** 2, 2 ** 3 ** 2, True ** 3, 3 ** True, 2 ** False)
print(2 ** -1, 4 ** -2, (-2) ** -1, 2.0 ** 3, 4 ** 0.5, 0.25 ** 0.5, 2 ** 0.0, 0.0 ** 0)
print(pow(2, 10), pow(3, 4, 5), pow(2, 100, 1000007), pow(-2, 3, 5), pow(2, 3, -5), pow(5, 0, 3), pow(0, 0, 1))
print(pow(3, 200, 1 << 70), pow(1 << 70, 3, 1000), pow(7, 1 << 40, 13))
for src in ("0 ** -1", "0.0 ** -1", "pow(0, -2)", "pow(2, 3, 0)", "'a' ** 2", "2 ** 'a'", "[] ** 2", "None ** 1",
            "pow(2, 3.0, 5)", "pow(2.0, 3, 5)", "pow('a', 1)"):
    try:
        print(eval(src))
    except Exception as e:
        print(src, type(e).__name__)

class P:
    def __pow__(self, o, m=None):
        return ("pow", o, m)

    def __rpow__(self, o):
        return ("rpow", o)

    def __ipow__(self, o):
        return ("ipow", o)

p = P()
print(p ** 2, 2 ** p, pow(p, 3), pow(p, 3, 4))
p **= 5
print(p)
print(2 ** 3 == pow(2, 3) == 8)
x = 3
x **= 3
print(x, x ** -0, -x ** 2)
print((1 << 64) ** 2 == 1 << 128, (-1 << 32) ** 3, 99999 ** 5)
