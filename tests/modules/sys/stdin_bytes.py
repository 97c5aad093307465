# stdin: ab\x00\xff\ncd
# needs: sys
# sys.stdin.buffer reads bytes as they are.
import sys

b = sys.stdin.buffer
print(b.read(2), b.readline(), b.read(), b.read())
sys.stdout.buffer.write(b"raw bytes\n")
