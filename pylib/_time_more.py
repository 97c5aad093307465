"""What CPython's time has beside the built-in functions: time looks here for what it has not. Tests: tests/modules/pylib/test_time.py."""
# SPDX-License-Identifier: MIT
from time import localtime, time_ns

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_last = 0


def monotonic_ns():
    """The time of day, but that it never goes back when the clock is set."""
    global _last
    _last = max(_last, time_ns())
    return _last


def monotonic():
    return monotonic_ns() / 1e9


perf_counter = monotonic
perf_counter_ns = monotonic_ns


def _iso(t):
    """Year and week of ISO 8601: a week belongs to the year that its Thursday is in."""
    week = (t[7] - t[6] + 9) // 7
    if week == 0:
        return t[0] - 1, _weeks(t[0] - 1)
    return (t[0] + 1, 1) if week > _weeks(t[0]) else (t[0], week)


def _weeks(year):
    """53 if the year has as many ISO weeks."""

    def last(y):  # the day of the week of its last day
        return (y + y // 4 - y // 100 + y // 400) % 7

    return 53 if last(year) == 4 or last(year - 1) == 3 else 52


_FIELDS = {
    "%": lambda t: "%",
    "n": lambda t: "\n",
    "t": lambda t: "\t",
    "Y": lambda t: str(t[0]),
    "C": lambda t: "%02d" % (t[0] // 100),
    "y": lambda t: "%02d" % (t[0] % 100),
    "m": lambda t: "%02d" % t[1],
    "d": lambda t: "%02d" % t[2],
    "e": lambda t: "%2d" % t[2],
    "H": lambda t: "%02d" % t[3],
    "I": lambda t: "%02d" % (t[3] % 12 or 12),
    "M": lambda t: "%02d" % t[4],
    "S": lambda t: "%02d" % t[5],
    "p": lambda t: "PM" if t[3] >= 12 else "AM",
    "A": lambda t: _DAYS[t[6]],
    "a": lambda t: _DAYS[t[6]][:3],
    "B": lambda t: _MONTHS[t[1] - 1],
    "b": lambda t: _MONTHS[t[1] - 1][:3],
    "h": lambda t: _MONTHS[t[1] - 1][:3],
    "j": lambda t: "%03d" % t[7],
    "w": lambda t: str((t[6] + 1) % 7),
    "u": lambda t: str(t[6] + 1),
    "U": lambda t: "%02d" % ((t[7] + 6 - (t[6] + 1) % 7) // 7),
    "W": lambda t: "%02d" % ((t[7] + 6 - t[6]) // 7),
    "G": lambda t: str(_iso(t)[0]),
    "V": lambda t: "%02d" % _iso(t)[1],
    "c": lambda t: strftime("%a %b %e %H:%M:%S %Y", t),
    "D": lambda t: strftime("%m/%d/%y", t),
    "x": lambda t: strftime("%m/%d/%y", t),
    "F": lambda t: strftime("%Y-%m-%d", t),
    "R": lambda t: strftime("%H:%M", t),
    "T": lambda t: strftime("%H:%M:%S", t),
    "X": lambda t: strftime("%H:%M:%S", t),
    "r": lambda t: strftime("%I:%M:%S %p", t),
}


def strftime(format, t=None):
    """As in the C locale; of what has no field there (%Z, as localtime() says no zone) the text stays."""
    t = localtime() if t is None else t
    if not 1 <= t[1] <= 12 or not 0 <= t[6] <= 6:
        raise ValueError("month or day of week out of range")
    head, *parts = format.replace("%%", "%\0").split("%")
    found = [head]
    for part in parts:
        field = _FIELDS.get("%" if part[:1] == "\0" else part[:1])
        found.append(field(t) + part[1:] if field else "%" + part)
    return "".join(found)


def asctime(t=None):
    return strftime("%c", t)


def ctime(seconds=None):
    return strftime("%c", localtime(seconds))
