# str(KeyError) is the repr of the key; the others give the text.
for k in ("a", 1, None, (1,), "it's", "", 1.5, b"x", "é"):
    print(str(KeyError(k)), "%s" % KeyError(k), "{}".format(IndexError(k)), KeyError(k).args)
print(repr(str(KeyError())), str(KeyError(1, 2)), str(KeyError("a", "b")), str(LookupError("a")))
for f in (lambda: {}["missing"], lambda: {}[1, 2], lambda: {"a": 1}.pop("zz"), lambda: set().remove(5), lambda: {}[""]):
    try:
        f()
    except KeyError as e:
        print(e, e.args[0] == e.args[0], len(e.args))


class K(KeyError):
    pass


print(str(K("x")), K("x").args)
