# math.factorial.
import math

print([math.factorial(n) for n in range(13)], math.factorial(20), math.factorial(30), math.factorial(True))
print(math.factorial(100) % (10**9 + 7), math.factorial(100) // math.factorial(98), len(str(math.factorial(150))))
for v in (-1, -(10**20)):
    try:
        math.factorial(v)
    except ValueError as e:
        print(type(e).__name__)
for v in ("a", None, [], 1.5):
    try:
        math.factorial(v)
    except (TypeError, ValueError) as e:
        print("error")
