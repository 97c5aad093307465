# needs: machine
import machine


class Pin(machine.PinBase):
    def __init__(self, level=0):
        self.level = level

    def value(self, *x):
        if not x:
            return self.level
        print("pin", x[0])
        self.level = x[0]


for invert in False, True:
    pin = Pin()
    s = machine.Signal(pin, invert=invert)
    print(s.value(), s())
    s.on()
    print(s.value(), pin.level)
    s.off()
    s(5)
    print(s(), pin.level)


class Loud(machine.Signal):
    def value(self, *x):
        print("value", x)
        return super().value(*x)


Loud(Pin())()


class Steps(machine.PinBase):
    def __init__(self, levels):
        self.levels = iter(levels)

    def value(self):
        return next(self.levels, 1)


print(machine.time_pulse_us(Steps([0, 0, 1, 1, 0]), 1) >= 0, machine.time_pulse_us(Pin(), 1, 1000), machine.time_pulse_us(Steps([0, 1]), 1, 1000))
machine.idle()
