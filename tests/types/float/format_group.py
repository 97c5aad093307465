# Grouping of the integer part of floats with , and _ .
for v in (0.0, 1.5, 999.0, 1000.0, 1234.5, 12345.25, 123456.0, 1048576.0, -1048576.5 + 0.5):
    print(format(v, ","), format(v, ",.0f"), format(v, ",.2f"), format(v, "_.1f"), format(v, ",.3e"), format(v, ",g"))
print("{:12,.1f}|{:<12,.1f}|{:^12,.1f}|{:012,.1f}|{:+,.1f}|{:*>12,.0f}".format(1234.5, 1234.5, 1234.5, 1234.5, 1234.5, 1234.0))
print("{:,.1%}".format(50.0), "{:_.0f}".format(100000.0), "{:010,.0f}".format(1234.0), "{:,}".format(float("inf")), "{:,f}".format(float("nan")))
for spec in (",n", "_n", ",_f", "_,f"):
    try:
        print(format(1.5, spec))
    except ValueError as e:
        print(spec, type(e).__name__)
