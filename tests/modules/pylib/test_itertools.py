# needs: itertools
from itertools import *

print(list(islice(count(5, 2), 3)), list(islice(cycle("ab"), 5)), list(repeat(1, 3)))
print(list(chain("ab", [1])), list(chain.from_iterable(["ab", "c"])), list(accumulate([1, 2, 3], initial=10)))
print(list(compress("abcd", [1, 0, 1])), list(dropwhile(lambda x: x < 3, [1, 3, 1])), list(takewhile(lambda x: x < 3, [1, 3, 1])))
print(list(filterfalse(None, [0, 1, ""])), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise("abc")))
for bounds in (3,), (2, 5), (0, None, 4), (3, 10, 3), (0,):
    print(list(islice(range(10), *bounds)))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
print(list(zip_longest("abc", "x", fillvalue="-")), [(k, list(g)) for k, g in groupby([1, 1, 2, 3, 3], lambda x: x // 2)])
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()))
print(list(permutations("abc", 2)), len(list(permutations(range(4)))), list(permutations("ab", 3)))
print(list(combinations("abcd", 2)), list(combinations_with_replacement("ab", 2)))
it = iter(range(10))
print(list(islice(it, 3)), next(it))
try:
    list(islice([1], -1))
except ValueError:
    print("ValueError")
