# hirune: every function.
import hirune, micropython

print(hirune.name, hirune.build, hirune.float_bits > 0, hirune.version != "", hirune.word_bits > 0, hirune.verify())
hirune.track(True)
try:
    kept = [[i] for i in range(20)]
    rows = hirune.heap("line")
finally:
    hirune.track(False)
print(len(rows) > 0, len(hirune.heap()) > 3, len(hirune.heap("module")) > 0)
hirune.stress(True)
try:
    print([str(i) for i in range(3)])
finally:
    hirune.stress(False)
