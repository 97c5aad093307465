# bytes: the methods that str has too.
b = b" Ab,cd AB\n"
print(b.find(b"A"), b.rfind(b"A"), b.index(b"c"), b.rindex(b"B"), b.count(b"A"), b.startswith(b" "), b.endswith(b"\n"), b.removeprefix(b" "), b.removesuffix(b"\n"))
print(b.replace(b"A", b"xx"), b.split(), b.split(b","), b.rsplit(None, 1), b.splitlines(), b.partition(b","), b.rpartition(b","), b.strip(), b.lstrip(), b.rstrip())
print(b",".join([b"a", b"b"]), b.lower(), b.upper(), b.swapcase(), b.title(), b.capitalize(), b"a".isalpha(), b"1".isalnum(), b"1".isdigit(), b" ".isspace())
print(b"a".islower(), b"A".isupper(), b"Ab".istitle(), b.isascii(), b"a".center(5, b"-"), b"a".ljust(3), b"a".rjust(3), b"1".zfill(3), b"\ta".expandtabs(2))
