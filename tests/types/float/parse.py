# float(text): forms, spaces, signs, underscores, infinities.
for s in (
    "0", "1", "-1", "+1", "1.", ".5", "-.5", "1.5", "001.50", "1e3", "1E3", "1e+3", "1e-3", "1.e2", ".5e1", "-1.25e-2",
    " 1.5 ", "\t2.5\n", "1_0.2_5", "1_000", "1e0_1", "inf", "-inf", "+inf", "INF", "Infinity", "-iNfInItY",
    "nan", "NaN", "-nan", "+nan", "0e100", "0.0e-999", "-0", "-0.0", "1e-999", "-1e-999", "1e999", "-1e999",
):
    print(repr(s), float(s))
print(float("0" * 50 + "1.5"), float("1.5" + "0" * 50), float("0." + "0" * 30 + "1" + "e31"))
print(float("1" + "0" * 20 + "e-20"), float("12345678" * 5 + "e-36") > 12345)
print(float(b"1.5"), float(b" -2 "), float(bytearray(b"3e1")))
print(float(), float(True), float(7), float(-2.5), float("1e0"))
print(1.5, 1e3, 1E3, 1e+3, 1e-3, 1., .5, 0e5, 1_0.0_1e0_1, 00.5, 010.0, 09e1)
