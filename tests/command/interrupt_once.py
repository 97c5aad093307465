# skip-on: board needs a process
# One Ctrl-C is one KeyboardInterrupt, whether a loop or a wait sees it.
import micropython
import time

micropython.schedule(micropython.kbd_intr, None)
try:
    while True:
        pass
except KeyboardInterrupt:
    print("one")
time.sleep_ms(1)
print("end")
