# in, index, count.
for r in (range(10), range(3, 20, 4), range(20, 3, -4), range(0), range(5, 0), range(-5, 5, 5)):
    l = list(r)
    print(r, [x for x in range(-25, 25) if x in r] == sorted(l), all(r.index(x) == l.index(x) for x in l), [r.count(x) for x in (0, 3, 5, 20)], 3.0 in r, "a" in r, None in r, 2**70 in r, True in r, 0.5 in r)
for r, v in ((range(10), 10), (range(0, 10, 2), 3), (range(3), "a"), (range(0), 0), (range(3), 1.5)):
    try:
        print(r.index(v))
    except ValueError as e:
        print(type(e).__name__)
print(range(10).index(5.0), range(5).count(3.0), range(5).count("x"), 5 not in range(5), range(1, 100, 7).index(50))
