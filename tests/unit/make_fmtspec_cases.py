#!/usr/bin/env python3
# helper
"""Writes tests/unit/fmtspec_cases.h: what CPython's format() says of many specs. Run with CPython 3.13 or later.

Floats are exact in single precision and the results the same in both widths. Specs with a separator in the
fraction are newer than 3.13; they are in test_fmtspec.c by hand.
SPDX-License-Identifier: MIT
"""
import random
import sys

VALUES = {
    "INT": [0, 1, -1, 7, 42, -123, 1234, 65535, -1234567, 123456789, 65, 233, 8364],
    "FLOAT": [0.0, -0.0, 0.5, -2.25, 1234.5, 1e6, 1e10, -1e10, 0.125, 3.0, 1048576.0, 0.0009765625,
              float("inf"), float("-inf"), float("nan")],
    "STR": ["", "a", "abc", "häß", "日本語", "hello world"],
}
INT_SPECS = ",, ,_ _, __ . .3 99999999999999999999 x, ,x _c ,c ,n _n z zf +c #c .3c é>5 s 5_5 1_ _1 5. €<€"
STR_SPECS = ", _ =5 + - # z 05 d <05 é^6 .2 ^04 =^5 <"
FLOAT_SPECS = ".2 #.0e #.0f #.3g 08% + d s _n z .f"
FIXED = (
    [("INT", 1, spec) for spec in INT_SPECS.split() + ["5 5"]]
    + [("STR", "a", spec) for spec in STR_SPECS.split() + [" "]]
    + [("FLOAT", 1.0, spec) for spec in FLOAT_SPECS.split() + [" "]]
    + [("INT", 1234, "0%d," % width) for width in range(16)]
    + [("INT", 1234, "#0%d_x" % width) for width in range(16)]
    + [("FLOAT", -1234.5, "0%d,.2f" % width) for width in range(16)]
)


def random_spec(kind):
    pick = lambda p, options: random.choice(options) if random.random() < p else ""
    spec = ""
    if random.random() < 0.4:
        spec += pick(0.6, ["*", "0", "é", "x", "\U0001F600", "<"]) + random.choice("<>=^")
    spec += pick(0.3, "+- ") + pick(0.08, "z") + pick(0.2, "#") + pick(0.3, "0")
    spec += pick(0.6, ["1", "5", "9", "10", "12", "15", "20"]) + pick(0.25, ",_")
    spec += pick(0.5 if kind == "FLOAT" else 0.1, [".0", ".1", ".2", ".5", ".10"])
    types = {"INT": "bcdoxXndddfe", "FLOAT": "eEfFgGn%ffff", "STR": "s"}[kind]
    return spec + pick(0.7, types) + pick(0.03, "dsqé")


def quote(text):
    out = ""
    for byte in text.encode():
        out += chr(byte) if 32 <= byte < 127 and chr(byte) not in '"\\?' else "\\%03o" % byte
    return '"%s"' % out


def main():
    random.seed(3101)
    rows = list(FIXED)
    for kind, values in VALUES.items():
        for _ in range(150 if kind == "STR" else 300):
            rows.append((kind, random.choice(values), random_spec(kind)))
    lines, seen = [], set()
    for kind, value, spec in rows:
        rounds = {"INT": "eEfFgG%", "FLOAT": "%", "STR": ""}[kind]
        inexact = spec[-1:] in tuple(rounds) and abs(value) >= 1 << 24
        if (kind, repr(value), spec) in seen or inexact:
            continue
        seen.add((kind, repr(value), spec))
        try:
            result = format(value, spec)
        except (ValueError, OverflowError) as error:
            result = "!" + str(error)
        text = value if kind == "STR" else repr(value)
        lines.append("    {HR_FMTSPEC_%s, %s, %s, %s},\n" % (kind, quote(text), quote(spec), quote(result)))
    sys.stdout.write("/*\n * What format() of CPython %d.%d says; \"!\" starts a message. Written by make_fmtspec_cases.py.\n"
                     " *\n * SPDX-License-Identifier: MIT\n */\n" % sys.version_info[:2])
    sys.stdout.write("/* clang-format off */\nstatic const struct {\n    enum hr_fmtspec_kind kind;\n    const char *value, *spec, *result;\n} cases[] = {\n")
    sys.stdout.writelines(lines)
    sys.stdout.write("};\n/* clang-format on */\n")


if __name__ == "__main__":
    main()
