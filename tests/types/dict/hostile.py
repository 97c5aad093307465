# Keys and items whose methods change the containers that are at work, raise, and make objects move: any documented exception will do,
# but nothing may crash, and what remains must be consistent.
seed = [12345]


def R(n):
    seed[0] = (seed[0] * 1103515245 + 12345) & 0x3FFFFFFF
    return (seed[0] >> 8) & ((1 << n) - 1)


class K:
    depth = 0

    def __init__(self, v):
        self.v = v
    def __hash__(self):
        if R(5) == 0: mess()
        if K.depth < 3 and R(7) == 0: raise KeyError("hash")
        return self.v & 7
    def __eq__(self, o):
        if R(4) == 0: mess()
        if K.depth < 3 and R(7) == 0: raise ValueError("eq")
        return isinstance(o, K) and self.v == o.v
    def __lt__(self, o):
        if R(4) == 0: mess()
        if R(8) == 0: raise ValueError("lt")
        return self.v < o.v
    def __repr__(self):
        if R(3) == 0: mess()
        return "K%d" % self.v
    def __index__(self):
        if R(2) == 0: mess()
        return self.v & 7
class O: pass
D = {}; S = set(); L = []
def mess():
    if K.depth > 2: return
    K.depth += 1
    try:
        k = R(4)
        if k == 0: D.clear()
        elif k == 1: S.clear()
        elif k == 2: L.clear()
        elif k == 3: D[R(6)] = [R(4)]
        elif k == 4: S.add(R(6)); L.append(K(R(4)))
        elif k == 5:
            if D: D.popitem()
        elif k == 6:
            if S: S.pop()
        elif k == 7: L[1:3] = [K(1)] * R(4)
        elif k == 8: L.extend(L)
        elif k == 9: del L[R(3):]
        elif k == 10: D[O()] = 1; S.add(O())
        elif k == 11: D.update({K(R(4)): 1, K(R(3)): 2})
        elif k == 12: S.update([K(R(4)), K(R(3))])
        elif k == 13: [bytearray(50) for i in range(20)]
        elif k == 14:
            for i in range(R(5)): D[str(i)] = i
        else: L.sort()
    except (KeyError, ValueError, RuntimeError, IndexError, AttributeError, TypeError): pass
    finally: K.depth -= 1
ops = [
 lambda: D.__setitem__(K(R(5)), 1), lambda: D.get(K(R(5))), lambda: D.pop(K(R(5)), 0), lambda: D.setdefault(K(R(5)), 3),
 lambda: S.add(K(R(5))), lambda: S.discard(K(R(5))), lambda: K(R(5)) in S, lambda: L.append(K(R(5))), lambda: L.sort(), lambda: L.index(K(R(5))),
 lambda: L.remove(K(R(5))), lambda: L.sort(key=lambda k: K(k.v)), lambda: L == L[:], lambda: D == dict(D), lambda: S | set(L), lambda: S & set(L), lambda: S ^ {K(1), K(2)},
 lambda: S <= set(L), lambda: repr(D), lambda: repr(S), lambda: repr(L), lambda: L.count(K(3)), lambda: K(4) in L, lambda: sorted(L), lambda: dict.fromkeys(L), lambda: [x for x in D], lambda: [x for x in S],
 lambda: L.insert(K(3), K(4)), lambda: L.pop(K(0)), lambda: L[K(0):K(5)], lambda: L.__setitem__(slice(K(0), K(5)), (K(x) for x in range(5))), lambda: L.__delitem__(slice(K(0), K(7), K(2))),
 lambda: tuple(L) == tuple(L), lambda: hash(tuple(L)), lambda: {tuple(L[:3]): 1}, lambda: S.intersection_update(L), lambda: S.symmetric_difference_update(L[:5]), lambda: D.update(zip(L, L)), lambda: D.keys() & S, lambda: list(D.items()), lambda: max(L), lambda: L.extend(x for x in S),
 lambda: (frozenset(L[:4]), O()) in D, lambda: D.__setitem__((O(), K(1)), 2), lambda: L.reverse(), lambda: L.__imul__(2) if len(L) < 50 else L.clear(), lambda: list(zip(L, S)), lambda: list(map(repr, L)), lambda: D.copy() == D,
]
for i in range(2000):
    try:
        ops[R(16) % len(ops)]()
    except (KeyError, ValueError, RuntimeError, IndexError, TypeError, AttributeError):
        pass
    if len(L) > 200:
        L.clear()
    if len(D) > 300:
        D.clear()
    if i % 500 == 499:
        K.depth = 3  # no more mess
        assert len(list(D)) == len(D) and len(list(S)) == len(S)
        assert all(D[k] is v for k, v in D.items() if type(k) is not K and type(k) is not tuple)
        assert all(k in S for k in S if type(k) is not K)
        assert len(D.copy()) == len(D) and len(S.copy()) == len(S) and len(L[:]) == len(L)
        K.depth = 0
print("consistent")
