# heap: 16K w32
# A text adventure: rooms, things, a parser of commands, locks, a lamp that burns down, a score; the player's lines are a script.
class Thing:
    def __init__(self, name, text, weight=1, words=()):
        self.name, self.text, self.weight = name, text, weight
        self.words = (name,) + tuple(words)


class Lamp(Thing):
    def __init__(self):
        super().__init__("lamp", "an oil lamp", 2, ("light", "lantern"))
        self.lit = False
        self.oil = 14

    def burn(self):
        if self.lit:
            self.oil -= 1
            if self.oil == 3:
                return "The lamp flickers."
            if self.oil <= 0:
                self.lit = False
                return "The lamp goes out."
        return None


class Room:
    def __init__(self, name, text, dark=False):
        self.name, self.text, self.dark = name, text, dark
        self.exits = {}
        self.locked = {}
        self.things = []
        self.seen = False


DIRECTIONS = {"n": "north", "s": "south", "e": "east", "w": "west", "u": "up", "d": "down"}
OPPOSITE = {"north": "south", "east": "west", "up": "down"}
OPPOSITE.update({v: k for k, v in OPPOSITE.items()})


class World:
    CAPACITY = 6

    def __init__(self):
        self.lamp = Lamp()
        self.hall = Room("Hall", "A cold hall. Dust lies on everything.")
        self.library = Room("Library", "Shelves reach to the ceiling.")
        self.cellar = Room("Cellar", "Barrels, cobwebs, and something that drips.", True)
        self.tower = Room("Tower", "Wind blows through broken windows.")
        self.vault = Room("Vault", "The walls are of iron.", True)
        self.join(self.hall, "east", self.library)
        self.join(self.hall, "down", self.cellar)
        self.join(self.library, "up", self.tower)
        self.join(self.cellar, "north", self.vault)
        self.cellar.locked["north"] = "key"
        self.library.things = [Thing("book", "a book on locks", 1, ("tome",)), self.lamp]
        self.tower.things = [Thing("key", "a rusty key", 1), Thing("bell", "a bronze bell", 5)]
        self.vault.things = [Thing("crown", "a crown of gold", 3, ("gold",)), Thing("skull", "a grinning skull", 1)]
        self.room = self.hall
        self.carried = []
        self.turns = 0
        self.score = 0
        self.over = False

    def join(self, a, direction, b):
        a.exits[direction] = b
        b.exits[OPPOSITE[direction]] = a

    def dark(self):
        near = self.carried + self.room.things
        return self.room.dark and not (self.lamp in near and self.lamp.lit)

    def find(self, word, among):
        for thing in among:
            if word in thing.words:
                return thing
        return None

    def look(self):
        if self.dark():
            return "It is dark here."
        lines = [self.room.name + ". " + self.room.text]
        for thing in self.room.things:
            lines.append("There is %s here." % thing.text)
        lines.append("Ways: " + ", ".join(sorted(self.room.exits)))
        if not self.room.seen:
            self.room.seen = True
            self.score += 5
        return "\n".join(lines)

    def do_look(self, rest):
        return self.look()

    def do_go(self, rest):
        way = DIRECTIONS.get(rest, rest)
        if way not in self.room.exits:
            return "There is no way %s." % (way or "there")
        if way in self.room.locked:
            return "The door is locked."
        self.room = self.room.exits[way]
        return self.look()

    def do_take(self, rest):
        if self.dark():
            return "You grope about and find nothing."
        things = list(self.room.things) if rest == "all" else [self.find(rest, self.room.things)]
        out = []
        for thing in things:
            if thing is None:
                out.append("I see no %s." % rest)
            elif sum(t.weight for t in self.carried) + thing.weight > self.CAPACITY:
                out.append("The %s is too heavy for you now." % thing.name)
            else:
                self.room.things.remove(thing)
                self.carried.append(thing)
                self.score += 10 if thing.name == "crown" else 0
                out.append("Taken: %s." % thing.name)
        return "\n".join(out) or "Nothing is left."

    def do_drop(self, rest):
        thing = self.find(rest, self.carried)
        if not thing:
            return "You have none."
        self.carried.remove(thing)
        self.room.things.append(thing)
        if thing.name == "crown" and self.room is self.hall:
            self.score += 25
            self.over = True
            return "The crown is home. You have won."
        return "Dropped."

    def do_inventory(self, rest):
        return "You carry " + (", ".join(t.text for t in self.carried) or "nothing") + "."

    def do_read(self, rest):
        return "It says: keys turn left." if self.find(rest, self.carried) and rest == "book" else "You can not read that."

    def do_burn(self, rest):
        if self.find(rest, self.carried) is not self.lamp:
            return "That does not burn."
        if self.lamp.oil <= 0:
            return "It is empty."
        self.lamp.lit = True
        return "The lamp burns.\n" + self.look()

    def do_unlock(self, rest):
        for way, wanted in list(self.room.locked.items()):
            if self.find(wanted, self.carried):
                del self.room.locked[way]
                self.score += 5
                return "The door %s is open." % way
            return "You have no %s." % wanted
        return "Nothing is locked here."

    def command(self, line):
        words = [w for w in line.lower().split() if w not in ("the", "a", "to", "up")]
        if not words:
            return "Pardon?"
        verb, rest = words[0], " ".join(words[1:])
        if verb in DIRECTIONS or verb in OPPOSITE:
            verb, rest = "go", verb
        verb = {"get": "take", "pick": "take", "i": "inventory", "l": "look", "walk": "go"}.get(verb, verb)
        action = getattr(self, "do_" + verb, None)
        if action is None:
            return "I do not know how to %s." % verb
        self.turns += 1
        text = action(rest)
        burnt = self.lamp.burn()
        return text + "\n" + burnt if burnt else text


SCRIPT = """look;n;fly;e;take all;read book;i;w;d;take crown;u;go east;walk up;get the key;take bell;u;d;e;drop book;w;d;burn lamp;unlock;n;take skull;
take gold;i;s;u;drop skull;look;burn book;drop crown"""

world = World()
for line in SCRIPT.replace("\n", "").split(";"):
    print("> " + line)
    print(world.command(line))
    if world.over:
        break
print("score", world.score, "turns", world.turns, "oil", world.lamp.oil)
