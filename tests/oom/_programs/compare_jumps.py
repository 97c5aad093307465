# Comparison opcodes, with and without jumps, with a constant and without.
def values(a, b):
    return a < b, a <= b, a > b, a >= b, a == b, a != b, a is b, a is not b, not a


def jumps(a, b):
    out = []
    if a < b:
        out.append("lt")
    if a <= b:
        out.append("le")
    if a > b:
        out.append("gt")
    if a >= b:
        out.append("ge")
    if a == b:
        out.append("eq")
    if a != b:
        out.append("ne")
    if not a < b or not a <= b:
        out.append("nlt")
    if not a > b or not a >= b:
        out.append("ngt")
    while not (a == b or a != b):
        out.append("never")
    if a < 5 or a > 9:
        out.append("out")
    if a <= 5 or a >= 9:
        out.append("edge")
    if a == 5 or a != 6:
        out.append("five")
    if 0 < a < 10 and not a == 7:
        out.append("digit")
    return out


for pair in ((1, 2), (2, 2), (1.5, 0.5), ("a", "b"), (1 << 70, 1)):
    print(values(*pair), jumps(*pair) if pair[0] != "a" else "")
