# needs: enum
from enum import *


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return self.name.lower()


print(repr(Color.RED), str(Color.GREEN), Color(2), Color["RED"], Color.CRIMSON is Color.RED, len(Color), list(Color))
print(Color.RED.describe(), Color.RED == 1, Color.RED in Color, {Color.RED: 1}[Color.CRIMSON], isinstance(Color.RED, Color))
for bad in lambda: Color(9), lambda: setattr(Color, "RED", 3):
    try:
        bad()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__)


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


print(Level.HIGH + 1, Level.LOW < 2, Level(1).name, sorted([Level.HIGH, Level.LOW])[0].name)


class Mode(Flag):
    R = auto()
    W = auto()
    X = auto()


m = Mode.R | Mode.X
print(m.value, Mode.R in m, Mode.W in m, bool(m & Mode.W), (~m).value, Mode(3) is Mode.R | Mode.W)
try:

    @unique
    class Twice(Enum):
        A = 1
        B = 1

except ValueError:
    print("ValueError")
print([c.name for c in Enum("Animal", "CAT DOG")])

# How members show themselves: those of IntEnum, IntFlag and StrEnum as their values, others by their names.
class Level(IntEnum):
    LOW = 3


class Bits(IntFlag):
    A = 1
    B = 2


class Word(StrEnum):
    YES = auto()


class Mixed(str, Enum):
    A = "a"


class Number(float, Enum):
    HALF = 0.5


class Told(int, Enum):
    ONE = 1

    def __str__(self):
        return "told"


class Plain(Enum):
    A = 1


for m in Level.LOW, Bits.A | Bits.B, Word.YES, Mixed.A, Number.HALF, Told.ONE, Plain.A:
    print(str(m), repr(m), "%s" % m, f"{m}", f"{m:>8}|", "{!s:3}".format(m), "%(x)s" % {"x": m})
print("%d %x %05d" % (Level.LOW, Level.LOW, Level.LOW), f"{Level.LOW:03d}", f"{Bits.B:b}", [Level.LOW, Mixed.A], {Word.YES: 1})
