# Equality; there is no ordering and no hash.
print({} == {}, {1: 2} == {1: 2}, {1: 2} == {1.0: 2.0}, {1: 2} == {1: 3}, {1: 2} == {2: 2}, {1: 2} != {1: 2, 3: 4}, {"a": [1]} == {"a": [1]}, {1: 1, 2: 2} == {2: 2, 1: 1}, {} == [], {} != None, {1: {2: 3}} == {1: {2: 3}}, {0: 0} == {False: False})
for f in (lambda: {} < {}, lambda: {} > 1, lambda: {1: 2} <= {1: 2}, lambda: hash({}), lambda: {} + {}, lambda: {} * 2, lambda: sorted([{}, {}]), lambda: -{}):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
nan = float("nan")
print({1: nan} == {1: nan}, {nan: 1}[nan])


class E:
    def __eq__(self, o):
        return True

    def __hash__(self):
        return 5


print({1: E()} == {1: 7}, {E(): 1} == {E(): 1}, len({E(): 1, E(): 2}), {} is {}, dict() == {})
