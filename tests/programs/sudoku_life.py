# Sudoku by constraint propagation, Conway's life on sets, N queens with bits, a maze with Dijkstra's algorithm.
# skip-on: stress more than a minute with a collection at every allocation
ROWS, COLS = "ABCDEFGHI", "123456789"
cross = lambda a, b: [x + y for x in a for y in b]
squares = cross(ROWS, COLS)
unitlist = (
    [cross(ROWS, c) for c in COLS]
    + [cross(r, COLS) for r in ROWS]
    + [cross(rs, cs) for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
)
units = {s: [u for u in unitlist if s in u] for s in squares}
peers = {s: set(sum(units[s], [])) - {s} for s in squares}


def parse(grid):
    values = {s: COLS for s in squares}
    for s, d in zip(squares, (c for c in grid if c in "0123456789.")):
        if d in COLS and not assign(values, s, d):
            return None
    return values


def assign(values, s, d):
    return values if all(eliminate(values, s, other) for other in values[s].replace(d, "")) else None


def eliminate(values, s, d):
    if d not in values[s]:
        return values
    values[s] = values[s].replace(d, "")
    match len(values[s]):
        case 0:
            return None
        case 1:
            last = values[s]
            if not all(eliminate(values, p, last) for p in peers[s]):
                return None
    for u in units[s]:
        places = [x for x in u if d in values[x]]
        if not places or (len(places) == 1 and not assign(values, places[0], d)):
            return None
    return values


def search(values):
    if values is None:
        return None
    if all(len(v) == 1 for v in values.values()):
        return values
    _, s = min((len(values[s]), s) for s in squares if len(values[s]) > 1)
    for d in values[s]:
        if result := search(assign(values.copy(), s, d)):
            return result
    return None


def show(values):
    for r in ROWS:
        print("".join(values[r + c] + ("|" if c in "36" else "") for c in COLS))
        if r in "CF":
            print("---+---+---")


show(search(parse("4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......")))
print(parse("55" + "." * 79), sum(len(p) for p in peers.values()))


class Life:
    def __init__(self, picture):
        self.cells = frozenset((x, y) for y, line in enumerate(picture.split()) for x, c in enumerate(line) if c == "#")
        self.generation = 0

    def step(self):
        counts = {}
        for x, y in self.cells:
            for dx in (-1, 0, 1):
                for dy in -1, 0, 1:
                    if dx or dy:
                        key = x + dx, y + dy
                        counts[key] = counts.get(key, 0) + 1
        self.cells = frozenset(p for p, n in counts.items() if n == 3 or (n == 2 and p in self.cells))
        self.generation += 1
        return self

    def normal(self):
        left, top = min(x for x, _ in self.cells), min(y for _, y in self.cells)
        return frozenset((x - left, y - top) for x, y in self.cells), (left, top)

    def __str__(self):
        cells, (left, top) = self.normal()
        w, h = max(x for x, _ in cells) + 1, max(y for _, y in cells) + 1
        return "\n".join("".join(".#"[(x, y) in cells] for x in range(w)) for y in range(h))


glider = Life(".#. ..# ###")
shape, start = glider.normal()
seen = {}
while (key := glider.normal())[0] not in seen:
    seen[key[0]] = (glider.generation, key[1])
    glider.step()
first, place = seen[key[0]]
print("period", glider.generation - first, "moves", tuple(b - a for a, b in zip(place, key[1])))
r = Life(".## ##. .#.")
for _ in range(10):
    r.step()
print(len(r.cells), r.generation)
print(r)


def queens(n):
    def place(row, columns, left, right, path):
        if row == n:
            yield path
            return
        free = ~(columns | left | right) & ((1 << n) - 1)
        while free:
            bit = free & -free
            free ^= bit
            yield from place(row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1, path + (bit.bit_length() - 1,))

    return place(0, 0, 0, 0, ())


print([sum(1 for _ in queens(n)) for n in range(1, 8)], next(queens(8)))

MAZE = """
#########
#S..#..5#
#.#.#.#.#
#.#9..#.#
#.###.#.#
#..2..#E#
#########
""".split()


def dijkstra(maze):
    cost = {(x, y): int(c) if c.isdigit() else 1 for y, row in enumerate(maze) for x, c in enumerate(row) if c != "#"}
    find = lambda what: next((x, y) for y, row in enumerate(maze) for x, c in enumerate(row) if c == what)
    start, end = find("S"), find("E")
    best, queue = {start: (0, None)}, [(0, start)]
    while queue:
        queue.sort(reverse=True)
        d, at = queue.pop()
        if at == end:
            break
        if d > best[at][0]:
            continue
        x, y = at
        for to in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if to in cost and d + cost[to] < best.get(to, (1 << 30,))[0]:
                best[to] = d + cost[to], at
                queue.append((d + cost[to], to))
    path, at = [], end
    while at is not None:
        path.append(at)
        at = best[at][1]
    return best[end][0], path[::-1]


total, path = dijkstra(MAZE)
print(total, len(path))
for y, row in enumerate(MAZE):
    print("".join("*" if (x, y) in path else c for x, c in enumerate(row)))
