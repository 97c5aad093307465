# skip-on: no-files writes files
# Many files opened one after the other; those that are dropped are closed in time.
import os
import gc

name = "/tmp/hirune-test-file-many-%d.txt"
for i in range(30):
    f = open(name % i, "w")
    f.write("file %d" % i)
    f.close()
files = [open(name % i) for i in range(30)]
print([f.read() for f in files][::7])
for f in files:
    f.close()
del files, f
for r in range(40):
    for i in range(5):
        open(name % i).read(1)
    gc.collect()
print(sum(int(open(name % i).read().split()[1]) for i in range(30)))
gc.collect()
for i in range(30):
    os.remove(name % i)
