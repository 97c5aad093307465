# Text reports: concatenation, join, format, split, replace, find, case, comparison.
def line(number, name, value):
    return "{:5d} {:<10s} {:>8.2f} {}".format(number, name, value, "#" * (number % 9))


def report(rows):
    lines = []
    for i in range(rows):
        name = "sensor" + str(i % 13)
        lines.append(line(i, name, i * 0.25))
    return "\n".join(lines)


def summarise(text):
    total = 0
    for row in text.split("\n"):
        parts = row.split()
        name = parts[1].replace("sensor", "s").upper()
        if name.startswith("S1") and not row.endswith("#"):
            total += len(name) + row.find(parts[2])
        total += int(parts[0]) & 3
    return total


def escape(text):
    out = ""
    for ch in text:
        if ch == " ":
            ch = "_"
        elif ch in "0123456789":
            ch = chr(ord(ch) + 17)
        out += ch
        if len(out) >= 80:
            out = out[40:]
    return out


def main():
    checksum = 0
    for i in range(500):
        text = report(300)
        checksum = (checksum * 7 + summarise(text) + len(text)) % 1000003
        if i % 10 == 0:
            checksum += len(escape(text[:9000]).strip("_ABCDEFG"))
    print(checksum, escape(report(20))[-30:])


main()
