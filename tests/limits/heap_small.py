# heap: 32K
# ordinary programs run in a 32 KB heap
class Account:
    count = 0
    def __init__(self, name, balance=0):
        self.name, self.balance, self.log = name, balance, []
        Account.count += 1
    def deposit(self, n):
        if n <= 0:
            raise ValueError("amount")
        self.balance += n
        self.log.append(("d", n))
        return self
    def withdraw(self, n):
        if n > self.balance:
            raise ValueError("funds")
        self.balance -= n
        self.log.append(("w", n))
        return self

a, b = Account("a", 10), Account("b")
a.deposit(5).withdraw(3)
b.deposit(1)
for f, n in ((a.withdraw, 100), (b.deposit, -1)):
    try:
        f(n)
    except ValueError as e:
        print(e.args)
print(a.balance, b.balance, a.log, Account.count)

def primes(n):
    s = bytearray([1]) * (n + 1)
    for i in range(2, n + 1):
        if s[i]:
            yield i
            for j in range(i * i, n + 1, i):
                s[j] = 0

print(list(primes(60)), sum(primes(1000)))
words = "the quick brown fox jumps over the lazy dog the end".split()
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
total = 0
for i in range(2000):
    total += len([i, i + 1, str(i)]) + len({"k": i})
print(total)
s = ""
for i in range(200):
    s += chr(97 + i % 26)
print(len(s), s[:5])
m = [[i * j for j in range(8)] for i in range(8)]
print(sum(map(sum, m)), [r[::-1] for r in m][1])
x = 1
for i in range(1, 60):
    x *= i
print(len(str(x)))
print("%d %s %r" % (1, "a", [1]), "{:>5}|{:<5}|{:^5}".format(1, 2, 3), f"{3:03d}")
