# What __hash__ may return: ints of any size, and of classes derived from int.
class Number(int):
    pass


class Thing:
    def __init__(self, result):
        self.result = result

    def __hash__(self):
        return self.result


print(hash(Thing(Number(5))), hash(Thing(-7)), hash(Thing(Number(2**20))))
big = Thing(2**90 + 12345)
print(hash(big) == hash(big), {big: 1}[big], isinstance(hash(big), int))
for result in 1.5, "1", None:
    try:
        hash(Thing(result))
    except TypeError:
        print("TypeError")
