# str.format, format_map, % and f-strings.
print("{} {1} {0!r} {name:>5}|".format("a", "b", name="n") if False else "{0} {1} {0!r} {name:>5}|".format("a", "b", name="n"))
print("{a[0]} {b.real} {{}}".format(a=[1], b=3), "{x}-{y}".format_map({"x": 1, "y": "q"}), "{:*^9}".format("mid"), "{:{}}|".format("w", 4))
print("%s %r %5d %-5s| %x %c %% %05.1f %o" % ("s", "r", 42, "l", 255, "c", 3.25, 8), "%(k)s %(n)03d" % {"k": "v", "n": 7})
name, n = "wörld", 5
print(f"{name!r} {n:04d} {n=} {name!s:>8} {name!a} {[i for i in range(n)]} {n + 1:{n}d}|")
print(format(3.5, ".2f"), format("x", "<3") + "|", "abc".__format__("5") + "|", ascii("é"), repr("a'b\n\x01"), str(b"x", "utf-8"))
