# Broken format strings and missing arguments.
for fmt in (
    "{", "}", "{0", "0}", "{}}", "{{}", "{0!}", "{0!x}", "{0!rr}", "{0!r", "{:", "{0:{}", "{0.}", "{0[}", "{0[]}", "{0[0}", "{!r:", "{0!r>5}", "{} {0}", "{0} {}",
):
    try:
        print(fmt, "{}".format(fmt.format(1, 2)))
    except (ValueError, AttributeError) as e:
        print(fmt, "error")
for fmt, args in (("{}", ()), ("{1}", (1,)), ("{} {}", (1,)), ("{2}", (1, 2)), ("{:{}}", (1,)), ("{0[5]}", ([1],))):
    try:
        print(fmt.format(*args))
    except IndexError as e:
        print(fmt, type(e).__name__)
for fmt in ("{a}", "{a.b}", "{0[k]}", "{x!r}"):
    try:
        print(fmt.format({}))
    except KeyError as e:
        print(fmt, type(e).__name__)
for fmt in ("{0.nope}", "{0.x.y}"):
    try:
        print(fmt.format(1))
    except AttributeError as e:
        print(fmt, type(e).__name__)
for spec, v in (("d", "a"), ("x", "a"), ("f", "a"), ("s", 1), ("q", 1), ("q", "a"), ("d", 1.5), ("x", 1.5), ("c", "a"), (".2d", 1), ("=5", "a"), ("+", "a"), (",", "a"), ("5x5", 1), ("<<<5", 1), ("  d", 1), ("-+d", 1)):
    try:
        print(spec, "{:{}}".format(v, spec))
    except ValueError as e:
        print(spec, repr(v), type(e).__name__)
for v in (None, [], {}, (), object(), int):
    try:
        print("{:5}".format(v))
    except TypeError as e:
        print(type(e).__name__)
