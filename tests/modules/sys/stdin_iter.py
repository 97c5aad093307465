# stdin: 3 4\n10 20\n\n7 8
# A filter program: one line in, one line out.
import sys

total = 0
for line in sys.stdin:
    line = line.strip()
    if not line:
        print("(empty)")
        continue
    a, b = map(int, line.split())
    total += a * b
    print(a, "*", b, "=", a * b)
print(total)
