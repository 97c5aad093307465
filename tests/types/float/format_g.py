# The g and G presentation, and format() with no type letter.
for v in (0.0, 1.0, -1.5, 100.0, 1234.5, 12345.0, 123456.0, 0.5, 0.03125, 1e-4, 1e-5, 100000.0):
    print(format(v, "g"), format(v, ".1g"), format(v, ".3g"), format(v, "G"), format(v, "#g"), format(v, "#.3g"))
print("%g %g %g %g" % (1e5, 1e6, 1234567.0, 0.0001), "%G" % 1e-5, "%.0g" % 1.5, "%.2g" % 2.5, "%.1g" % 25.0)
print("%10g|%-10g|%010g|%+g|% g" % (1.5, 1.5, -1.5, 1.5, 1.5))
print("{:g}|{:10g}|{:<10g}|{:^10g}|{:010g}|{:*^10.2g}".format(1.5, 1.5, 1.5, 1.5, -1.5, 1234.0))
print("%g" % 1, "%g" % 100000, "%g" % 1000000, "%.3g" % 1000, "{:g}".format(True), "%g" % -0.0)
print(f"{float('inf'):g} {float('nan'):G} {float('-inf'):10g}|")
print(format(1.5, ""), format(1.0, ""), format(100000.0, ""), format(1e-5, ""), format(1.0, "5"), format(1.5, "<6"), format(2.0, "+"))
print(format(1234.5, ".3"), format(1234.5, ".10"), format(1.0, ".1"), format(0.5, ".2"), format(100.0, ".2"), format(3.0, ".5"), format(12.0, "08"))
print("{:n}".format(1.5), "{:n}".format(1000000.0), "{:,}".format(1234.5), "{:_}".format(1234.5))
print("{:.3s}".format(str(1.5)), "%s" % 1e-5, "%r" % 0.5, "%10s|" % 2.5)
