# StringIO: read, write, seek, tell, getvalue, readline, iteration, with.
import io

s = io.StringIO()
print(s.write("hello"), s.tell(), s.getvalue(), repr(s.read()), s.seek(0), s.read(2), s.tell(), s.read(), repr(s.read()))
s.seek(1)
print(s.write("EY"), s.getvalue(), s.tell(), s.seek(0, 2), s.write("!"), s.getvalue())
s = io.StringIO("line1\nline2\n\nlast")
print(repr(s.readline()), repr(s.readline()), repr(s.readline()), repr(s.readline()), repr(s.readline()))
s.seek(0)
print([l for l in s], repr(s.read()))
s.seek(0)
print(s.readlines(), s.readline())
s.seek(0)
print(repr(s.readline(3)), repr(s.readline(100)), repr(s.read(3)), repr(s.read(-1)))
s = io.StringIO("abc")
print(s.read(0) == "", s.write("de"), s.getvalue(), s.tell())
s = io.StringIO("abc")
print(s.write("X"), s.getvalue(), s.read(), s.tell())
with io.StringIO("ctx") as f:
    print(f.read())
try:
    f.read()
except ValueError as e:
    print(type(e).__name__)
s = io.StringIO()
print(s.flush(), s.close())
for g in (lambda: s.read(), lambda: s.write("x"), lambda: s.getvalue()):
    try:
        g()
    except ValueError as e:
        print(type(e).__name__)
print("a", 1, file=io.StringIO())
s = io.StringIO()
print("x", 2, sep="-", file=s)
print(repr(s.getvalue()), io.StringIO().getvalue() == "")
big = io.StringIO()
for i in range(300):
    big.write("%d," % i)
v = big.getvalue()
print(len(v), v[-10:], v.count(","))
for g in (lambda: io.StringIO("a").write(5), lambda: io.StringIO("a").read("x")):
    try:
        g()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)
