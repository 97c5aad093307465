# heap: 32K w32
# Dynamic programming, graphs, tries, heaps, unions, game trees, a small regular expression matcher.
from collections import deque, namedtuple

Edge = namedtuple("Edge", "a b weight")


def lcs(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + x if x == y else max(table[i][j + 1], table[i + 1][j], key=len)
    return table[-1][-1]


def edits(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], min(diagonal + (x != y), row[j] + 1, row[j - 1] + 1)
    return row[-1]


def knapsack(items, room):
    best = {0: (0, ())}
    for name, weight, value in items:
        for used, (total, names) in sorted(best.items(), reverse=True):
            if used + weight <= room and best.get(used + weight, (-1,))[0] < total + value:
                best[used + weight] = total + value, names + (name,)
    return max(best.values())


class Union:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        p = self.parent.setdefault(x, x)
        if p != x:
            p = self.parent[x] = self.find(p)
        return p

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[a] = b
        return a != b


class Graph:
    def __init__(self, text):
        self.edges = [Edge(e[0], e[1], int(e[2:])) for e in text.split()]
        self.near = {}
        for a, b, w in self.edges:
            self.near.setdefault(a, {})[b] = w
            self.near.setdefault(b, {})[a] = w

    def spanning(self):
        u = Union()
        return [e for e in sorted(self.edges, key=lambda e: (e.weight, e)) if u.join(e.a, e.b)]

    def breadth(self, start):
        seen, queue = {start: 0}, deque([start], 99)
        while queue:
            at = queue.popleft()
            for to in sorted(self.near[at]):
                if to not in seen:
                    seen[to] = seen[at] + 1
                    queue.append(to)
        return seen

    def depth(self, at, seen=None):
        seen = set() if seen is None else seen
        seen.add(at)
        yield at
        for to in sorted(self.near[at]):
            if to not in seen:
                yield from self.depth(to, seen)

    def floyd(self):
        nodes = sorted(self.near)
        d = {(a, b): 0 if a == b else self.near[a].get(b, 10**9) for a in nodes for b in nodes}
        for k in nodes:
            for a in nodes:
                for b in nodes:
                    if (through := d[a, k] + d[k, b]) < d[a, b]:
                        d[a, b] = through
        return d


def toposort(needs):
    done, order, active = set(), [], []

    def visit(x):
        if x in active:
            raise ValueError("cycle: " + ">".join(active[active.index(x) :] + [x]))
        if x not in done:
            active.append(x)
            for y in sorted(needs.get(x, ())):
                visit(y)
            active.pop()
            done.add(x)
            order.append(x)

    for x in sorted(needs):
        visit(x)
    return order


class Trie:
    __slots__ = ("next", "end")

    def __init__(self, words=()):
        self.next, self.end = {}, False
        for w in words:
            self += w

    def __iadd__(self, word):
        at = self
        for c in word:
            at = at.next.setdefault(c, Trie())
        at.end = True
        return self

    def __iter__(self):
        if self.end:
            yield ""
        for c in sorted(self.next):
            for rest in self.next[c]:
                yield c + rest

    def __getitem__(self, prefix):
        at = self
        for c in prefix:
            at = at.next[c]
        return [prefix + rest for rest in at]

    def __contains__(self, word):
        try:
            return word in self[word]
        except KeyError:
            return False


class Tree:
    """A binary search tree with slots, in order iteration without recursion, and deletion."""

    __slots__ = "key", "left", "right"

    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    @staticmethod
    def insert(node, key):
        if node is None:
            return Tree(key)
        side = "left" if key < node.key else "right"
        setattr(node, side, Tree.insert(getattr(node, side), key))
        return node

    @staticmethod
    def remove(node, key):
        if node is None:
            raise KeyError(key)
        if key != node.key:
            side = "left" if key < node.key else "right"
            setattr(node, side, Tree.remove(getattr(node, side), key))
            return node
        if node.left is None or node.right is None:
            return node.left or node.right
        least = node.right
        while least.left:
            least = least.left
        node.key = least.key
        node.right = Tree.remove(node.right, least.key)
        return node

    def __iter__(self):
        stack, node = [], self
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key
            node = node.right

    def height(self):
        return 1 + max((t.height() for t in (self.left, self.right) if t), default=0)


def matches(pattern, text):
    def here(p, t):
        if not p:
            yield t
            return
        if p[0] == "(":
            depth = 0
            for i, c in enumerate(p):
                depth += (c == "(") - (c == ")")
                if not depth:
                    break
            body, rest = p[1:i], p[i + 1 :]
            options, depth, start = [], 0, 0
            for j, c in enumerate(body + "|"):
                depth += (c == "(") - (c == ")")
                if c == "|" and not depth:
                    options.append(body[start:j])
                    start = j + 1
            one = lambda t: (r for o in options for r in here(o, t))
        elif p[0] == "[":
            i = p.index("]")
            chars, rest = p[1:i], p[i + 1 :]
            one = lambda t: (t[1:] for _ in range(bool(t) and t[0] in chars))
        else:
            c, rest = p[0], p[1:]
            one = lambda t: (t[1:] for _ in range(bool(t) and c in (".", t[0])))
        mark = rest[:1] if rest[:1] in ("*", "+", "?") else ""
        rest = rest[len(mark) :]

        def many(t, least):
            if mark != "?":
                for u in one(t):
                    if len(u) < len(t):
                        yield from many(u, 0)
            else:
                yield from one(t)
            if least == 0:
                yield t

        for u in many(t, mark == "+") if mark else one(t):
            yield from here(rest, u)

    return any(t == "" for t in here(pattern, text))


def minimax(board, player):
    lines = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
    for a, b, c in lines:
        if board[a] == board[b] == board[c] != ".":
            return (1 if board[a] == "X" else -1), None
    if "." not in board:
        return 0, None
    best = None
    for i, cell in enumerate(board):
        if cell == ".":
            score, _ = minimax(board[:i] + player + board[i + 1 :], "O" if player == "X" else "X")
            if best is None or (score > best[0]) == (player == "X") and score != best[0]:
                best = score, i
    return best


print(lcs("the quick brown fox", "a quirky crown box"), edits("kitten", "sitting"), edits("", "abc"))
print(knapsack([("map", 9, 150), ("water", 15, 200), ("tin", 6, 60), ("camera", 3, 30), ("glasses", 4, 70)], 30))
g = Graph("ab7 ad5 bc8 bd9 be7 ce5 de15 df6 ef8 eg9 fg11")
print([e.a + e.b for e in g.spanning()], sum(e.weight for e in g.spanning()), g.edges[0])
print(g.breadth("a"), "".join(g.depth("a")), g.floyd()["a", "g"], sum(g.floyd().values()))
needs = {"app": {"lib", "ui"}, "ui": {"lib", "gfx"}, "lib": {"base"}, "gfx": {"base"}}
print(toposort(needs))
try:
    toposort({**needs, "base": {"app"}})
except ValueError as e:
    print(e)
t = Trie("car card care cat dog do done".split())
t += "cart"
print(list(t), t["car"], "do" in t, "ca" in t, "zebra" in t)
tree = None
for n in (50, 30, 70, 20, 40, 60, 80, 35, 45, 65):
    tree = Tree.insert(tree, n)
print(list(tree), tree.height())
for n in (50, 20, 30, 80):
    tree = Tree.remove(tree, n)
print(list(tree), tree.key, tree.height())
try:
    Tree.remove(tree, 1)
except KeyError as e:
    print("KeyError", e)
for p, s in [("a.c", "abc"), ("a*b+", "aaab"), ("a*b+", "aaa"), ("(ab|c)*d?", "abcabd"), ("(a*)*b", "aaaaaaaaac"), ("[abc]+x", "abcbax"), ("colou?r", "color"), ("", ""), ("(x|(yz)+)w", "yzyzw")]:  # fmt: skip
    print(p, s, matches(p, s))
print(minimax("XX.OO....", "X"), minimax("X.O.OX...", "X"), minimax("XOXO.....", "X"))
