# heap: 16K w32
# A text adventure: rooms, items, a command parser, a state machine, events; scripted input.
class Thing:
    registry = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()
        cls.verbs = dict(getattr(cls, "verbs", {}))
        for name in list(cls.__dict__):
            if name.startswith("do_"):
                cls.verbs[name[3:]] = name
        Thing.registry[cls.__name__.lower()] = cls

    def __init__(self, name, **properties):
        self.name = name
        for k, v in properties.items():
            setattr(self, k, v)

    def handle(self, verb, game, *rest):
        method = self.verbs.get(verb)
        if method is None:
            return f"You can't {verb} the {self.name}."
        return getattr(self, method)(game, *rest)

    def __str__(self):
        return self.name


class Item(Thing):
    weight = 1

    def do_examine(self, game):
        return getattr(self, "text", f"An ordinary {self.name}.")

    def do_take(self, game):
        if self in game.inventory:
            return "You have it already."
        if sum(i.weight for i in game.inventory) + self.weight > 4:
            return "Too heavy."
        game.room.items.remove(self)
        game.inventory.append(self)
        return f"Taken: {self}."

    def do_drop(self, game):
        if self not in game.inventory:
            return "You don't have it."
        game.inventory.remove(self)
        game.room.items.append(self)
        return f"Dropped: {self}."


class Lamp(Item):
    lit = False

    def do_light(self, game):
        self.lit = not self.lit
        return "The lamp is " + ("on." if self.lit else "off.")

    def do_examine(self, game):
        return super().do_examine(game) + (" It glows." if self.lit else "")


class Door(Thing):
    locked = True

    def do_open(self, game, tool=None):
        if not self.locked:
            return "It is open."
        if tool is None or tool.name != "key":
            return "It is locked."
        self.locked = False
        game.room.exits["north"] = self.leads
        return "The door swings open."


class Room:
    def __init__(self, name, text, dark=False):
        self.name, self.text, self.dark = name, text, dark
        self.exits, self.items = {}, []

    def describe(self, game):
        lamp = next((i for i in game.inventory + self.items if isinstance(i, Lamp) and i.lit), None)
        if self.dark and not lamp:
            return "It is dark."
        lines = [f"== {self.name} ==", self.text]
        if self.items:
            lines.append("Here: " + ", ".join(sorted(map(str, self.items))))
        lines.append("Exits: " + (", ".join(sorted(self.exits)) or "none"))
        return "\n".join(lines)


class GameOver(Exception):
    pass


class Game:
    SHORT = {"n": "north", "s": "south", "e": "east", "w": "west", "x": "examine", "i": "inventory", "l": "look"}
    ORDER = ("north", "south", "east", "west")

    def __init__(self):
        hall = Room("Hall", "A draughty hall.")
        cellar = Room("Cellar", "Damp walls.", dark=True)
        garden = Room("Garden", "Roses everywhere.")
        hall.exits["south"] = cellar
        cellar.exits["north"] = hall
        door = Door("door", leads=garden)
        hall.items += [Lamp("lamp", text="An oil lamp."), Item("anvil", weight=9), door]
        cellar.items.append(Item("key", text="A rusty key."))
        self.room, self.inventory, self.turns = hall, [], 0
        self.goal = garden
        self.history = []

    def find(self, name):
        for thing in (*self.inventory, *self.room.items):
            if thing.name == name:
                if thing not in self.inventory and self.room.dark and "dark" in self.room.describe(self):
                    break
                return thing
        raise LookupError(f"There is no {name} here.")

    def command(self, line):
        self.turns += 1
        words = [w for w in line.lower().split() if w not in ("the", "a", "to", "with")]
        if not words:
            return "Pardon?"
        words[0] = self.SHORT.get(words[0], words[0])
        match words:
            case [("north" | "south" | "east" | "west") as way] | ["go", way]:
                return self.go(self.SHORT.get(way, way))
            case ["look"]:
                return self.room.describe(self)
            case ["inventory"]:
                return "You carry: " + (", ".join(i.name for i in self.inventory) or "nothing")
            case ["quit"]:
                raise GameOver("quit")
            case [verb, noun]:
                return self.find(noun).handle(verb, self)
            case [verb, noun, tool]:
                return self.find(noun).handle(verb, self, self.find(tool))
            case [word]:
                return f"I don't know how to {word}."
            case [_, *rest]:
                return f"Too many words: {len(rest) + 1}."

    def go(self, way):
        try:
            self.room = self.room.exits[way]
        except KeyError:
            return f"You can't go {way}."
        self.history.append(way[0])
        if self.room is self.goal:
            raise GameOver(f"You escaped in {self.turns} turns by {'-'.join(self.history)}!")
        return self.room.describe(self)


script = """look
x lamp
take anvil
open door
s
take key

n
take the lamp
light lamp
x lamp
dance
sing a loud song of joy
s
l
take key
take key
i
drop lamp
x key
eat key
n
open door with lamp
take sword
take lamp
open the door with the key
open door
go n"""
game = Game()
try:
    for line in script.split("\n"):
        print(">", line)
        try:
            print(game.command(line))
        except LookupError as e:
            print(e)
except GameOver as e:
    print("***", e)
print(sorted(Thing.registry), sorted(Lamp.verbs), sorted(Item.verbs) == sorted(Lamp.verbs))
