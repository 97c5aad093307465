# Errors as part of the work: raise and catch in loops, finally, custom classes, with blocks, nested handlers.
class ParseError(ValueError):
    def __init__(self, text, position):
        super().__init__(text, position)
        self.position = position


class Section:
    entered = 0
    failed = 0

    def __enter__(self):
        Section.entered += 1
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            Section.failed += 1
        return kind is KeyError


def number(text):
    value = 0
    for position, ch in enumerate(text):
        if not "0" <= ch <= "9":
            raise ParseError(text, position)
        value = value * 10 + ord(ch) - 48
    return value


def lookup(table, key):
    try:
        return table[key]
    except KeyError:
        return -1
    finally:
        table["last"] = key


def main():
    inputs = ["12", "345x", "6789", "x", "10-2", "77"]
    table = {i: i * i for i in range(0, 100, 3)}
    good = bad = positions = 0
    for i in range(300000):
        try:
            good += number(inputs[i % 6])
        except ParseError as error:
            bad += 1
            positions += error.position
        good += lookup(table, i % 120)
        with Section():
            if i % 5 == 0:
                table[-1]
    nested = 0
    for i in range(300000):
        try:
            try:
                if i & 1:
                    raise IndexError(i)
                [][i]
            except ZeroDivisionError:
                nested += 100
        except IndexError:
            nested += 1
    for i in range(400000):
        it = iter((1, 2))
        try:
            while True:
                nested += next(it)
        except StopIteration:
            pass
    print(good, bad, positions, nested, Section.entered, Section.failed)


main()
