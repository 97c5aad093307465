# collect, enable, disable, isenabled.
import gc

print(gc.isenabled())
print(gc.disable(), gc.isenabled())
print(gc.disable(), gc.isenabled())
print(gc.enable(), gc.isenabled())
r = gc.collect()
print(r is None or isinstance(r, int))
for f in (gc.collect, gc.enable, gc.disable, gc.isenabled):
    try:
        f(1, 2, 3)
    except TypeError as e:
        print(type(e).__name__)
l = [[i] for i in range(50)]
for i in range(20):
    gc.collect()
print(l[0], l[49], len(l), sum(x[0] for x in l))
