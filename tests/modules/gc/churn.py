# heap: 32K
# Far more than a heap of garbage passes through, while live data is kept and changed.
import gc

live = {}
total = 0
for i in range(3000):
    k = i % 40
    live[k] = [i, str(i), (i, [i])]
    tmp = "%d-%s" % (i, "x" * (i % 50))
    total += len(tmp)
    if i % 7 == 0:
        live.pop((i * 3) % 40, None)
print(total, len(live))
ok = all(v[1] == str(v[0]) and v[2][1][0] == v[0] and v[0] % 40 == k for k, v in live.items())
print(ok)
text = ""
for i in range(200):
    text += chr(97 + i % 26)
print(len(text), text[-5:], sum(map(ord, text)))
words = [bytes([i % 256] * (i % 30)) for i in range(100)]
for r in range(20):
    words = [w[1:] + w[:1] for w in words]
    junk = [bytearray(50) for j in range(5)]
print(sum(map(len, words)), words[29][:1], all(w == bytes([i % 256] * (i % 30)) for i, w in enumerate(words)))
gc.collect()
print(gc.mem_alloc() + gc.mem_free() <= 32 * 1024)
