# The f and F presentation: precision, width, sign, zero fill, rounding of ties.
for v in (0.0, 1.0, -1.5, 2.5, 0.125, 1234.5, -0.03125, 99.96875):
    print(format(v, "f"), format(v, ".0f"), format(v, ".1f"), format(v, ".3f"), format(v, "#.0f"), format(v, "+.2f"), format(v, " .1f"))
for v in (0.5, 1.5, 2.5, 3.5, 0.25, 0.75, 0.125, 0.375, -0.5, -2.5):
    print("%.0f %.1f %.2f" % (v, v, v))
print("%8.2f|%-8.2f|%08.2f|%+.1f|% .1f|%.0f" % (1.5, 1.5, -1.5, 1.5, 1.5, 1.5))
print("{:8.2f}|{:<8.2f}|{:^8.2f}|{:08.2f}|{:=+8.2f}|{:*>8.1f}".format(1.5, 1.5, 1.5, -1.5, 1.5, 1.5))
print(f"{1.5:F}", f"{float('inf'):F}", f"{float('nan'):f}", f"{float('-inf'):8f}|{float('nan'):<6F}|{float('inf'):06f}")
print(f"{0.5:.10f}", f"{0.0625:.20f}", f"{1.0:.15f}", f"{-0.0:f}", f"{-0.0:.0f}", f"{0.0:+.1f}")
print("%f" % 1, "%.2f" % 7, "%.1f" % True, "{:.1f}".format(3), "{:f}".format(True))
print("%.*f" % (2, 1.5), "%*.*f" % (8, 1, 2.25), "{:{}.{}f}".format(1.5, 8, 3))
print("%.3f" % 1048576.0, "%.1f" % 2.0**20, "%.2f" % 0.015625)
for spec in (".f", "..2f", "2.f", "ff", ".2", "1.5"):
    try:
        print(spec, format(1.5, spec))
    except ValueError as e:
        print(spec, type(e).__name__)
