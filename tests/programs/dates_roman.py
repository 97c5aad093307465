# heap: 16K w32
# Date arithmetic, roman numerals, number words, text wrapping and tables, all on plain ints and strs.
# skip-on: stress more than a minute with a collection at every allocation
class Date:
    DAYS = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365)
    NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    MONTHS = "January February March April May June July August September October November December".split()

    __slots__ = ("ordinal",)

    def __init__(self, y, m=None, d=1):
        if m is None:
            self.ordinal = y
            return
        if not 1 <= m <= 12:
            raise ValueError(f"month {m}")
        if not 1 <= d <= self.month_days(y, m):
            raise ValueError(f"day {d} of {self.MONTHS[m - 1]} {y}")
        p = y - 1
        self.ordinal = p * 365 + p // 4 - p // 100 + p // 400 + self.DAYS[m - 1] + (m > 2 and self.leap(y)) + d

    @staticmethod
    def leap(y):
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

    @classmethod
    def month_days(cls, y, m):
        return cls.DAYS[m] - cls.DAYS[m - 1] + (m == 2 and cls.leap(y))

    @classmethod
    def parse(cls, text):
        try:
            y, m, d = map(int, text.split("-"))
        except ValueError as e:
            raise ValueError(f"bad date {text!r}") from e
        return cls(y, m, d)

    @property
    def ymd(self):
        n = self.ordinal - 1
        q400, n = divmod(n, 146097)
        q100, n = divmod(n, 36524)
        q4, n = divmod(n, 1461)
        q1, n = divmod(n, 365)
        y = q400 * 400 + q100 * 100 + q4 * 4 + q1 + 1
        if q1 == 4 or q100 == 4:
            return y - 1, 12, 31
        m = 1
        while n >= self.month_days(y, m):
            n -= self.month_days(y, m)
            m += 1
        return y, m, n + 1

    year = property(lambda self: self.ymd[0])
    month = property(lambda self: self.ymd[1])
    day = property(lambda self: self.ymd[2])

    def weekday(self):
        return (self.ordinal + 6) % 7

    def __add__(self, days):
        return Date(self.ordinal + days) if isinstance(days, int) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, Date):
            return self.ordinal - other.ordinal
        return self + -other

    def __eq__(self, other):
        return isinstance(other, Date) and self.ordinal == other.ordinal

    def __lt__(self, other):
        return self.ordinal < other.ordinal

    def __hash__(self):
        return self.ordinal

    def __format__(self, spec):
        if not spec:
            return str(self)
        y, m, d = self.ymd
        codes = {"Y": f"{y:04}", "m": f"{m:02}", "d": f"{d:02}", "j": f"{(self - Date(y, 1, 1) + 1):03}", "B": self.MONTHS[m - 1],
                 "b": self.MONTHS[m - 1][:3], "A": self.NAMES[self.weekday()], "a": self.NAMES[self.weekday()][:3], "%": "%"}  # fmt: skip
        out, it = [], iter(spec)
        for c in it:
            out.append(codes[next(it)] if c == "%" else c)
        return "".join(out)

    def __str__(self):
        return "%04d-%02d-%02d" % self.ymd

    def __repr__(self):
        return "Date(%d, %d, %d)" % self.ymd


def date_range(start, stop, step=1):
    while start < stop:
        yield start
        start += step


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return Date(y, f // 31, f % 31 + 1)


def calendar(y, m):
    first = Date(y, m)
    yield f"{first:%B %Y}".center(20).rstrip()
    yield " ".join(n[:2] for n in Date.NAMES)
    cells = ["  "] * first.weekday() + [f"{d:2}" for d in range(1, Date.month_days(y, m) + 1)]
    for i in range(0, len(cells), 7):
        yield " ".join(cells[i : i + 7])


ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]  # fmt: skip


def roman(n):
    if not 0 < n < 4000:
        raise OverflowError(n)
    return _roman(n)


def _roman(n):
    out = ""
    for value, letters in ROMAN:
        count, n = divmod(n, value)
        out += letters * count
    return out


def unroman(text):
    values = {l: v for v, l in ROMAN if len(l) == 1}
    total = 0
    for a, b in zip(text, text[1:] + "I"):
        total += -values[a] if values[a] < values[b] else values[a]
    if _roman(total) != text:
        raise ValueError(text)
    return total


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 0:
        return "minus " + words(-n)
    for size, name in (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"):
        if n >= size:
            rest = n % size
            return f"{words(n // size)} {name}" + (" and " if 0 < rest < 100 else " " if rest else "") + (words(rest) if rest else "")
    return ONES[n] if n < 20 else TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")


def wrap(text, width, justify=False):
    lines, line = [], []
    for word in text.split():
        if line and sum(map(len, line)) + len(line) + len(word) > width:
            lines.append(line)
            line = []
        line.append(word)
    for i, line in enumerate(lines):
        if justify and len(line) > 1:
            gaps, spare = len(line) - 1, width - sum(map(len, line))
            for g in range(gaps):
                line[g] += " " * (spare // gaps + (g < spare % gaps))
            lines[i] = ["".join(line)]
    return [" ".join(l) for l in lines + [line]]


if __name__ == "__main__":
    d = Date(2024, 2, 28)
    print(d, repr(d + 2), d + 366, Date(2025, 1, 1) - d, 10 + d, d - 59, f"{d:%A %d %B %Y (day %j) 100%%}", f"{d}")
    print([str(x) for x in date_range(Date(1999, 12, 30), Date(2000, 1, 3))], Date(1, 1, 1).weekday(), Date(1970, 1, 1).ordinal)
    print(all(Date(*Date(n).ymd).ordinal == n for n in range(1, 800000, 997)), Date(730120).ymd, Date(146097), Date(1461))
    for text in "2023-02-29", "2023-13-01", "yesterday", "1-2", "2000-02-29":
        try:
            print(Date.parse(text))
        except ValueError as e:
            print("ValueError", e, "|", type(e.__cause__).__name__)
    print([f"{easter(y):%d %b}" for y in (1999, 2000, 2024, 2025, 2038)], max(Date(2020, 5, 5), Date(2019, 6, 6)), len({Date(5), Date(5)}))
    print(sum(Date(y, m, 13).weekday() == 4 for y in range(1901, 2001) for m in range(1, 13)))
    print("\n".join(calendar(2026, 2)))
    print([_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 3999)], all(unroman(_roman(n)) == n for n in range(1, 4000, 7)))
    for bad in "IIII", "VX", "":
        try:
            print(unroman(bad))
        except ValueError as e:
            print("ValueError", e)
    print(*map(words, (0, 13, 42, 100, 105, 999, 1001, 12345, 7000000, -2000000019)), sep="; ")
    text = "The quick brown fox jumps over the lazy dog and runs away from the extraordinarily fast wolf."
    for line in wrap(text, 24, True):
        print(f"|{line:24}|")
    print(wrap("", 5), wrap("supercalifragilistic is long", 8))
