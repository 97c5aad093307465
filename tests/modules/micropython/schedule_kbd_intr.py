# schedule(kbd_intr, None) raises KeyboardInterrupt soon, once however often it is asked.
from time import sleep_ms
from micropython import schedule, kbd_intr


def attempt(action, tries=20):
    """How often KeyboardInterrupt came after the action, and whether it came late."""
    n = 0
    for i in range(tries):
        try:
            if i == 0:
                action()
            sleep_ms(0)
        except KeyboardInterrupt:
            n += 1
    return n


def one():
    schedule(kbd_intr, None)
    sleep_ms(0)
    sleep_ms(0)


def many():
    for i in range(6):
        schedule(kbd_intr, None)


def callback(_):
    schedule(kbd_intr, None)


def nested():
    schedule(callback, None)
    sleep_ms(0)
    sleep_ms(0)


print(attempt(one), attempt(many), attempt(nested), attempt(lambda: None))
print(kbd_intr(-1), kbd_intr(3))
