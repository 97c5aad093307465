# Functions with more variables than registers, and long code.
text = "def f(a):\n"
for i in range(300):
    text += "    v%d = a\n" % i
text += "    del v299\n    a = v298 + v0\n    def g():\n        return v7\n    v1 += 1\n    return a, g(), v1\n"
ns = {}
exec(text, ns)
print(ns["f"](5))
