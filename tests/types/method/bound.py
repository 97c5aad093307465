# Bound methods made by hand: types.MethodType, which is the type of all of them, and __get__ of a function.
class Lamp:
    name = "lamp"

    def show(self, *args):
        return self.name, args


MethodType = type(Lamp().show)


def blink(self, times, *, pause=0):
    return self.name, times, pause


lamp = Lamp()
lamp.blink = MethodType(blink, lamp)
print(lamp.blink(3, pause=1), lamp.blink.__self__ is lamp, lamp.blink.__func__ is blink, isinstance(lamp.blink, MethodType))
print(lamp.blink == MethodType(blink, lamp), lamp.blink == MethodType(blink, Lamp()), hash(lamp.blink) == hash(MethodType(blink, lamp)))
print(MethodType(Lamp.show, lamp)(1), MethodType(lambda a: a, 5)(), blink.__get__(lamp)(2))
print(sorted([3, 1, 2], key=MethodType(lambda a, b: a * b, -1)))
for args in (5, lamp), (blink,), (blink, lamp, 1):
    try:
        MethodType(*args)
    except TypeError:
        print("TypeError")
