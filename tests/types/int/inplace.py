# Augmented assignment walks a variable across the small/large border and back.
x = 2**30 - 3
for i in range(6):
    x += 1
    print(x, end=" ")
print()
for i in range(6):
    x -= 1
    print(x, end=" ")
print()
x = -(2**30) + 2
for i in range(5):
    x -= 1
    print(x, end=" ")
print()
x = 2**62 - 2
for i in range(4):
    x += 1
    print(x, end=" ")
print()
x = -(2**62) + 1
for i in range(4):
    x += -1
    print(x, end=" ")
print()
x = 3
x *= 10**9
x *= 10**9
print(x)
x //= 10**9
x //= 7
print(x)
x %= 1000
x **= 5
print(x)
x <<= 40
x |= 0xFF
x ^= 0xF0
x &= ~1
x >>= 3
print(x)
x /= 2**10
print(type(x).__name__)
y = x = 5
x += 1
print(x, y)
