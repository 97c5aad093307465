# micropython: every function.
import micropython

print(micropython.const(5), micropython.opt_level(), micropython.mem_total() > 0, micropython.mem_current() > 0, micropython.mem_peak() > 0, micropython.stack_use() > 0)
micropython.opt_level(0)
try:
    print(micropython.heap_lock(), micropython.heap_locked())
finally:
    micropython.heap_unlock()
micropython.alloc_emergency_exception_buf(100)
print(micropython.heap_locked(), micropython.kbd_intr(3))
done = []
micropython.schedule(done.append, 5)
for i in range(3):
    pass
print(done)


@micropython.native
def native(a):
    return a + 1


@micropython.viper
def viper(a: int, b: ptr8) -> int:
    return a + b[0]


buf = bytearray(b"\x05")


@micropython.viper
def store(p: ptr8, v: int):
    p[0] = v


store(buf, 9)
print(native(1), viper(1, buf), buf)
