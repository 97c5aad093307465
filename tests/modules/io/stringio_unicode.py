# Text beyond ASCII in a StringIO.
import io

s = io.StringIO()
s.write("é日😀\nx")
print(s.getvalue(), len(s.getvalue()))
s.seek(0)
print(s.readline() == "é日😀\n", s.read())
t = io.StringIO("日本\né")
print(t.readlines(), [len(l) for l in io.StringIO("é\n日本\n")])
print("é", file=t)
print(t.getvalue() == "日本\néé\n")
