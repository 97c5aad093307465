# List work: comprehensions, slices, append and pop, nested lists, matrix product, sieve, queue, any/all/zip/enumerate.
def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
    return [i for i, prime in enumerate(flags) if prime]


def multiply(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def life(cells):
    height, width = len(cells), len(cells[0])
    out = []
    for y in range(height):
        above, row, below = cells[y - 1], cells[y], cells[(y + 1) % height]
        new = []
        for x in range(width):
            right = x + 1 if x + 1 < width else 0
            n = above[x - 1] + above[x] + above[right] + row[x - 1] + row[right] + below[x - 1] + below[x] + below[right]
            new.append(1 if n == 3 or (n == 2 and row[x]) else 0)
        out.append(new)
    return out


def flood(size):
    grid = [[1 if (x * y) % 7 == 3 else 0 for x in range(size)] for y in range(size)]
    queue = [(0, 0)]
    reached = 0
    while queue:
        x, y = queue.pop()
        if 0 <= x < size and 0 <= y < size and not grid[y][x]:
            grid[y][x] = 2
            reached += 1
            queue.extend([(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)])
    return reached


def main():
    primes = []
    for _ in range(60):
        primes = sieve(20000)
    matrix = [[(x * y) % 10 for x in range(24)] for y in range(24)]
    for _ in range(60):
        matrix = [[value % 10 for value in row] for row in multiply(matrix, matrix)]
    cells = [[(x * 3 + y * 5 + x * y) % 4 == 0 and 1 or 0 for x in range(40)] for y in range(40)]
    for _ in range(400):
        cells = life(cells)
    moves = 0
    ring = list(range(60))
    for i in range(1200000):
        ring.append(ring.pop(0))
        moves += ring[i % 60]
    halves = 0
    for i in range(240000):
        part = ring[i % 30 : i % 30 + 10]
        halves += len(part[::2]) + part[-1] + (1 if any(x > 50 for x in part[:3]) else 0)
    reached = sum(flood(40) for _ in range(80))
    print(len(primes), primes[-1], sum(map(sum, matrix)), sum(map(sum, cells)), moves, halves, reached)


main()
