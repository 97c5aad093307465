# The % presentation multiplies by 100.
for v in (0.0, 0.5, 1.0, 0.25, 0.125, 1.5, -0.5, 2.0, 0.0078125):
    print(format(v, "%"), format(v, ".0%"), format(v, ".1%"), format(v, ".3%"), format(v, "+.1%"), format(v, "10.1%"), format(v, "<10.0%"), format(v, "010.2%"))
print("{:.2%}".format(1), f"{0.5:*^9.1%}", f"{float('inf'):%}", f"{float('nan'):8.1%}", f"{-0.0:.0%}", f"{True:.0%}")
print("%d%%" % 50, "%.1f%%" % 12.5, "{:.0f}%".format(99.0))
