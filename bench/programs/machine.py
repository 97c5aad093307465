# A small virtual machine and a traffic-light automaton: if chains, dispatch by dict and by method, constants, bits.
try:
    from micropython import const
except ImportError:

    def const(x):
        return x


PUSH = const(0)
ADD = const(1)
SUB = const(2)
DUP = const(3)
JNZ = const(4)
STORE = const(5)
LOAD = const(6)
HALT = const(7)


def run(code):
    stack = []
    memory = [0] * 8
    pc = steps = 0
    while True:
        op, argument = code[pc]
        pc += 1
        steps += 1
        if op == PUSH:
            stack.append(argument)
        elif op == ADD:
            b = stack.pop()
            stack[-1] += b
        elif op == SUB:
            b = stack.pop()
            stack[-1] -= b
        elif op == DUP:
            stack.append(stack[-1])
        elif op == JNZ:
            if stack.pop():
                pc = argument
        elif op == STORE:
            memory[argument] = stack.pop()
        elif op == LOAD:
            stack.append(memory[argument])
        elif op == HALT:
            return memory, steps


def program(n):
    return [
        (PUSH, n), (STORE, 0), (PUSH, 0), (STORE, 1),
        (LOAD, 1), (LOAD, 0), (ADD, None), (STORE, 1),
        (LOAD, 0), (PUSH, 1), (SUB, None), (DUP, None), (STORE, 0),
        (JNZ, 4), (HALT, None),
    ]


class Light:
    TIMES = {"red": 30, "green": 25, "yellow": 4, "off": 10}

    def __init__(self):
        self.state = "red"
        self.left = 3
        self.changes = 0
        self.handlers = {"red": self.on_red, "green": self.on_green, "yellow": self.on_yellow, "off": self.on_off}

    def on_red(self, event):
        return "green" if event != "night" else "off"

    def on_green(self, event):
        return "yellow"

    def on_yellow(self, event):
        return "red"

    def on_off(self, event):
        return "off" if event == "night" else "yellow"

    def tick(self, event):
        self.left -= 1
        if self.left <= 0 or event is not None:
            state = self.handlers[self.state](event)
            if state != self.state:
                self.changes += 1
                self.state = state
            self.left = self.TIMES[state]


def lfsr(n):
    state = 0xACE1
    for _ in range(n):
        bit = (state ^ (state >> 2) ^ (state >> 3) ^ (state >> 5)) & 1
        state = (state >> 1) | (bit << 15)
    return state


def main():
    total = 0
    for n in (30000, 60000, 90000):
        memory, steps = run(program(n))
        total += memory[1] + steps
    light = Light()
    for i in range(2000000):
        light.tick(None if i % 17 else ("day", "night", "walk")[i % 3])
    print(total, light.state, light.changes, lfsr(1500000))


main()
