# More constants than a byte counts, and attributes and methods beyond them.
class O:
    def late_call(self):
        print("called")


source = "def f(o):\n s = ''\n"
for i in range(260):
    source += " s = 'c%d'\n" % i
source += " o.late_name = s\n o.other_name = o.late_name\n o.late_call()\n return o.other_name, 1234.5\n"
ns = {}
exec(source, ns)
print(ns["f"](O()))
