# skip-on: f32 the digits depend on the precision
# Separators in the fraction (Python 3.14).
for value, spec in (
    (1234.5, "._f"), (1234.5, ".,f"), (1234.5, ",._f"), (1234.5, ".4_f"), (1234.5, ".3_f"), (1234.5, ".0_f"), (0.0009765625, ".10,e"),
    (0.0009765625, "_.10_f"), (1234.5, "020,._f"), (1234.5, "16._f"), (1234.5, "._%"), (float("inf"), "8._f"), (1.5, ".,_f"), (1.5, "._,f"),
    (1.5, "._n"), (5, "._d"), ("abc", ".1_"),
):
    try:
        print(spec, "|" + format(value, spec) + "|")
    except ValueError:
        print(spec, "ValueError")
# Widths beyond any buffer, wide fill characters, both sides.
for width in range(0, 200, 7):
    s = format("ab", "\U0001f600^%d" % width)
    n = max(width - 2, 0)
    assert s == "\U0001f600" * (n // 2) + "ab" + "\U0001f600" * (n - n // 2), s
    s = format(-7, "0%d," % width)
    assert len(s) == (2 if width < 2 else width + (width % 4 == 1)), s
    assert int(s.replace(",", "")) == -7 and all((c == ",") == (i % 4 == 0 and i > 0) for i, c in enumerate(reversed(s[1:]), 1)), s
print("ok")
