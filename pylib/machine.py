"""machine on a host, which has no pins of its own: Signal on pins that a program makes from PinBase. Tests: tests/modules/pylib/test_machine.py."""
# SPDX-License-Identifier: MIT
import time


class PinBase:
    """A pin in Python: a class derived from it has value([x])."""


class Signal:
    """An input or output that is on or off, whichever level that is at its pin."""

    def __init__(self, pin, *, invert=False):
        self._pin = pin
        self._invert = int(bool(invert))

    def value(self, *x):
        if not x:
            return self._pin.value() ^ self._invert
        self._pin.value(int(bool(x[0])) ^ self._invert)

    def __call__(self, *x):
        return self.value(*x)

    def on(self):
        self.value(1)

    def off(self):
        self.value(0)


def idle():
    time.sleep_ms(0)


def time_pulse_us(pin, level, timeout_us=1000000):
    """How long the pin stays at the level; -2 when it does not get there in time, -1 when it does not leave it."""
    for waited_for, late in (False, -2), (True, -1):
        start = time.ticks_us()
        while (pin.value() == level) == waited_for:
            if time.ticks_diff(time.ticks_us(), start) >= timeout_us:
                return late
    return time.ticks_diff(time.ticks_us(), start)
