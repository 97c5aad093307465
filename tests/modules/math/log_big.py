# Logarithms of ints that do not fit a float.
# skip-on: f32 the logs of single floats have fewer digits
import math

for b in (100, 1000, 2000, 5000):
    print("%.6g %.6g %.6g" % (math.log(2**b), math.log2(2**b), math.log10(10**b)))
print("%.6g" % math.log(10**400, 10), "%.6g" % math.log2(3**3000))
for v in (0, -(10**400)):
    try:
        math.log(v)
    except ValueError as e:
        print(type(e).__name__)
