# heap: 512K
# skip-on: board needs a larger heap than the board has
# long literals, names, lines and files
for n in (100, 255, 256, 257, 1000, 5000, 20000):
    s = eval("'" + "a" * n + "'")
    print(n, len(s), s[0] + s[-1], s == "a" * n, len(eval("b'" + "z" * n + "'")), len(eval("'''" + "x\n" * (n // 2) + "'''")))
print(len(eval("'" + "\\x41" * 1000 + "'")), eval("'" + "\\u20ac" * 500 + "'") == "€" * 500, len(eval("'" + "é€" * 500 + "'")), len(eval("r'" + "\\n" * 1000 + "'")))
print(len(eval("'" + "\\\n" * 500 + "x'")), len(eval("'a' " * 500)), len(eval("f'" + "b" * 3000 + "'")), len(eval("f'" + "{{" * 1000 + "'")))
for n in (31, 32, 63, 64, 127, 128, 254, 255):
    name = "n" * n
    exec(name + " = %d" % n)
    assert eval(name) == n

    exec("def f(%s): return %s + 1" % (name, name))
    assert f(n) == n + 1 and f(**{name: 5}) == 6

    class C: pass
    setattr(C, name, n)
    assert eval("C." + name) == n
    del C
print("names")
exec("x = 1 " + " " * 20000 + "+ 2")
print(x)
exec("x = 3 #" + "c" * 30000)
print(x)
exec("\n" * 5000 + "x = 4")
print(x)
exec("# c\n" * 3000 + "x = 5")
print(x)
exec("x = 6" + ";" + "x += 1;" * 500)
print(x)
exec("x = (" + "\n" * 3000 + "7)")
print(x)
exec("x = 8" + " \\\n" * 1000 + "+ 1")
print(x)
exec("if 1:\n" + " " * 90 + "x = 10\n" + " " * 90 + "x += 1")
print(x)
exec("def f():\n" + "    pass\n" * 2000 + "    return 'after 2000 lines'")
print(f())
exec("\n".join("x%d = %d" % (i % 10, i) for i in range(1500)))
print(x0, x9)
try:
    exec("\n" * 70000 + "raise KeyError('line 70001')")
except KeyError as e:
    print(e.args)
d = eval("9" * 2000)
print(d == 10 ** 2000 - 1, eval("0x" + "f" * 1500) == 16 ** 1500 - 1, eval("0b" + "1" * 3000) == 2 ** 3000 - 1, eval("0o" + "7" * 1000) == 8 ** 1000 - 1, eval("1_0" * 0 + "1" + "_0" * 500) == 10 ** 500)
print(eval("0." + "0" * 30 + "5e30"), eval("1" + "0" * 30 + "e-30"), eval("0" * 500 + ".5"), eval("1e" + "0" * 300 + "1"))
