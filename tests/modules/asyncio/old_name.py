# needs: asyncio, select
# uasyncio is asyncio.
import asyncio, uasyncio
from uasyncio import sleep_ms, Lock

print(uasyncio.Event is asyncio.Event, Lock is asyncio.Lock, uasyncio.run(sleep_ms(0)))
try:
    uasyncio.nothing
except AttributeError as e:
    print(e)
