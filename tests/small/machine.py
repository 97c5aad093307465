# heap: 16K w32
# State machines: a traffic light with a pedestrian button and a vending machine, driven by event tables.
class Machine:
    """States are methods; each gets an event and gives the next state or None."""

    def __init__(self, name, first):
        self.name = name
        self.state = first
        self.history = []

    def post(self, event):
        handler = getattr(self, "in_" + self.state)
        after = handler(event)
        if after is not None and after != self.state:
            self.history.append((self.state, event, after))
            self.state = after
            self.enter(after)
        return self.state

    def enter(self, state):
        pass


class Light(Machine):
    TIMES = {"red": 4, "green": 5, "yellow": 1, "walk": 3}

    def __init__(self):
        super().__init__("light", "red")
        self.left = self.TIMES["red"]
        self.waiting = False

    def enter(self, state):
        self.left = self.TIMES[state]
        if state == "walk":
            self.waiting = False

    def tick(self, after):
        self.left -= 1
        return after if self.left <= 0 else None

    def in_red(self, event):
        if event == "button":
            self.waiting = True
        elif event == "tick":
            return self.tick("walk" if self.waiting else "green")

    def in_walk(self, event):
        if event == "tick":
            return self.tick("green")

    def in_green(self, event):
        if event == "button":
            self.waiting = True
            self.left = min(self.left, 2)
        elif event == "tick":
            return self.tick("yellow")

    def in_yellow(self, event):
        if event == "button":
            self.waiting = True
        elif event == "tick":
            return self.tick("red")


class Vending(Machine):
    PRICES = {"tea": 120, "soup": 180, "water": 90}

    def __init__(self, stock):
        super().__init__("vending", "idle")
        self.stock = dict(stock)
        self.credit = 0
        self.log = []

    def coin(self, event):
        self.credit += int(event[5:])
        return "paying"

    def give_back(self):
        out = []
        for coin in (100, 50, 20, 10):
            while self.credit >= coin:
                self.credit -= coin
                out.append(coin)
        self.log.append(("change", out))
        return "idle"

    def in_idle(self, event):
        if event.startswith("coin "):
            return self.coin(event)
        self.log.append(("pay first", event))

    def in_paying(self, event):
        if event.startswith("coin "):
            return self.coin(event)
        if event == "cancel":
            return self.give_back()
        price = self.PRICES.get(event)
        if price is None or not self.stock.get(event, 0):
            self.log.append(("not there", event))
        elif price > self.credit:
            self.log.append(("missing", price - self.credit))
        else:
            self.stock[event] -= 1
            self.credit -= price
            self.log.append(("take", event))
            return self.give_back() if self.credit else "idle"


def run_light():
    light = Light()
    for i in range(60):
        if i in (3, 21, 22, 40):
            light.post("button")
        light.post("tick")
    for before, event, after in light.history:
        print(before, "->", after, end="; ")
    print(light.state, light.left)


def run_vending():
    v = Vending({"tea": 1, "soup": 2})
    for event in ("tea", "coin 100", "tea", "coin 50", "tea", "coin 200", "water", "tea", "soup", "coin 20", "coin 50", "cancel"):
        v.post(event)
    for entry in v.log:
        print(entry)
    print(v.state, v.credit, sorted(v.stock.items()), len(v.history))


run_light()
run_vending()
