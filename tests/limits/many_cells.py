# heap: 256K
# skip-on: board needs a larger heap than the board has
# A function may capture up to 100 variables; what cannot be compiled is a SyntaxError.
for n in (10, 50, 100):
    src = "def cells():\n" + "".join(" c%d = %d\n" % (i, i) for i in range(n)) + " def get(): return [" + ",".join("c%d" % i for i in range(n)) + "]\n return get\n"
    exec(src)
    print(n, sum(cells()()))
