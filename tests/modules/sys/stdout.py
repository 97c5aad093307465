# sys.stdout as a stream.
import sys

print(sys.stdout.write("text\n"))
n = sys.stdout.write("")
print(n)
sys.stdout.write("no newline")
print()
print(hasattr(sys.stdout, "write"), hasattr(sys.stdin, "read"), hasattr(sys.stdin, "readline"), hasattr(sys.stderr, "write"))
print("a", "b", file=sys.stdout, sep="-")
w = sys.stdout.write
for i in range(3):
    w(str(i) + ";")
print()
try:
    sys.stdout.write(5)
except TypeError as e:
    print(type(e).__name__)
