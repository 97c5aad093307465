# str: splitting and joining.
s = " a,b ,, c\nd "
print(s.split(), s.split(","), s.rsplit(",", 1), s.splitlines(), s.splitlines(True), s.partition(","), s.rpartition(","))
print("-".join(["x", "yy", "zzz"]), ",".join(str(i) for i in range(5)), s.strip(), s.lstrip(), s.rstrip(), "xxaxx".strip("x"))
