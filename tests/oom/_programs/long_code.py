# Jumps farther than 32 KB of code.
def g(n):
    pass


source = bytearray(b"def f(n):\n while n:\n  n-=1\n  ")
for i in range(31):
    source += b"g(n);" * 100
source += b"\n return n\n"
ns = {"g": g}
exec(str(source, "ascii"), ns)
print(ns["f"](2))
