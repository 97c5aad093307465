# Equal text is one dictionary key however it was built.
parts = ["key", "k" + "ey", "xkeyx"[1:-1], "KEY".lower(), "".join(["k", "e", "y"]), "%s" % "key", "ke" + chr(121), str(b"key", "utf-8"), f"k{'ey'}", "key\n".strip(), "key,".split(",")[0]]
d = {}
for p in parts:
    d[p] = d.get(p, 0) + 1
print(d, len(set(parts)), len({hash(p) for p in parts}), all(p == "key" for p in parts))


class O:
    pass


o = O()
for p in parts:
    setattr(o, p, p)
print(o.key, getattr(o, "ke" + "y"), hasattr(o, parts[2]))
long = "long text that is not an identifier " * 3
print(len({long: 1, long[:50] + long[50:]: 2}), long in {long + "": 1}, hash(long) == hash(long[:1] + long[1:]))
many = {str(i): i for i in range(150)}
print(all(many["%d" % i] == i for i in range(150)), "150" in many, len(many))
globals()["dyn" + "amic"] = 7
print(dynamic)
