# needs: select
# poll objects: files, streams in memory, RingIO, classes with ioctl; masks; ipoll; what a class does to the list while it is asked.
import errno, io, select, sys
from micropython import RingIO


class Custom(io.IOBase):
    def __init__(self, *answers, fileno=-1):
        self.answers = list(answers)
        self.number = fileno

    def ioctl(self, request, arg):
        if request == 10:
            return self.number
        answer = self.answers.pop(0) if self.answers else 0
        if callable(answer):
            answer()
            answer = 1
        return answer & arg if answer >= 0 else answer

    def __repr__(self):
        return "<Custom>"


def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, getattr(e, "errno", None) and errno.errorcode[e.errno])


p = select.poll()
print(p.poll(0), list(p.ipoll(0)), p.unregister(sys.stdin))
error(p.register, -1)
error(p.register, object())
error(p.modify, sys.stdout, select.POLLOUT)
error(p.register)
error(p.modify, sys.stdout)
error(p.register, sys.stdout, "in")
error(p.poll, "soon")

p.register(sys.stdout, select.POLLOUT)
p.register(sys.stdout, select.POLLIN | select.POLLOUT)
p.register(1, select.POLLOUT)
print([(o is sys.stdout, o is 1, e & select.POLLOUT) for o, e in p.poll()])
p.unregister(sys.stdout)
p.unregister(1)

ring, memory = RingIO(4), io.BytesIO(b"x")
p.register(ring)
p.register(memory, select.POLLIN)
print([(o is ring, o is memory, e) for o, e in p.poll(0)])
ring.write(b"full")
print([e for o, e in p.poll(1000)])
p.modify(ring, 0)
p.unregister(memory)
print(p.poll(5))

p = select.poll()
late, other = Custom(0, 0, 0, 1, 1), Custom(0)
p.register(late, select.POLLIN)
p.register(other)
print(p.poll(), len(late.answers))
print(p.poll(0), p.poll(3))
bad = Custom(-errno.EIO)
p.register(bad)
error(p.poll, 0)
p.unregister(bad)
p.register(Custom(fileno=1), select.POLLOUT)
print([e for o, e in p.poll()])

# one tuple for all; one-shot
p = select.poll()
a, b = RingIO(4), RingIO(4)
p.register(a)
p.register(b, select.POLLOUT)
print([(o is a, e) for o, e in p.ipoll(0, 1)])
print(list(p.ipoll(0, 1)))
p.modify(a, select.POLLOUT)
p.modify(b, select.POLLOUT)
pairs = list(p.ipoll(0))
print(len(pairs), pairs[0] is pairs[1], next(iter(p.ipoll(0)))[0] is a)

# streams that change the list while they are asked
for change in (lambda: p.unregister(rude), lambda: p.unregister(polite), lambda: [p.register(Custom(1)) for i in range(20)]):
    p = select.poll()
    polite, rude = Custom(1), Custom(change)
    p.register(polite)
    p.register(rude)
    print(p.poll(0))
