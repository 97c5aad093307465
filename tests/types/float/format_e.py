# The e and E presentation.
for v in (0.0, 1.0, -1.5, 2.5, 1024.0, 0.03125, 12345.0, -0.5, 1e5, 1e-5):
    print(format(v, "e"), format(v, ".0e"), format(v, ".2e"), format(v, "E"), format(v, "#.0e"))
print("%e|%E|%12.3e|%-12.3e|%012.3e|%+e" % (1.5, 1.5, 1.5, 1.5, -1.5, 1.5))
print("{:e}|{:.3E}|{:>12.1e}|{:<12.1e}|{:^12.1e}|{:012.1e}".format(1.5, 1.5, 1.5, 1.5, 1.5, -1.5))
print("%.1e" % 1.25, "%.1e" % 1.75, "%.0e" % 2.5, "%.0e" % 3.5, "%.0e" % 9.5, "%.1e" % 9.96875, "%.0e" % 0.5)
print("%e" % 1, "%.2e" % 1000, "{:.1e}".format(25), "%e" % True, "%.1e" % 100000)
print(f"{float('inf'):e} {float('-inf'):E} {float('nan'):e} {float('inf'):>8.2e}|{float('nan'):E}")
print(f"{2.0**20:.4e}", f"{2.0**-20:.3e}", f"{-0.0:e}", f"{1e-5:.2e}")
