# The methods that cut and join, on text that is not ASCII.
s = "één twee één"
print(s.split(), s.split("één"), s.split("é"), s.rsplit("é", 1), s.partition("twee"), s.rpartition("é"))
print(s.replace("é", "e"), s.replace("e", "é"), s.replace("één", "日"), s.count("é"), s.find("één", 1), s.rfind("één"))
print(s.startswith("é"), s.endswith("één"), s.startswith("één", 9), s.endswith("é", 0, 2), s.startswith(("x", "éé")))
print("ééxéé".strip("é"), "ééxéé".lstrip("é"), "日x本".strip("日本"), "→a←".strip("←"), " é ".strip())
print("-".join(["日", "本", "é"]), "é".join("abc"), "😀".join(["a", "b"]), "日".join([]), "".join(["é", "日"]))
print("é" * 3, "日本" + "語", "é" in s, "ee" in s, "én" in s, "" in "é", "😀" in "a😀b", "\u1f60" in "😀")
print("é".center(5, "*"), "日".ljust(3, "x") + "|", "😀".rjust(4) + "|", "%5s|%-5s|" % ("é", "日"), "{:>4}|{:*^5}|{:日<3}".format("é", "日", "x"))
print([c for c in "aé日😀"], list(reversed("aé日😀")), sorted("日éa😀"), max("é日a"), min("é日a"), list(enumerate("é日")))
print("%.2s|%.1s" % ("日本語", "é"), "{:.2}|{:.0}|".format("日本語", "é"), f"{'é日本':.2}|{'日':>{3}}")
print("a\u0301" == "á", len("a\u0301"), "é\n日\r\n本".splitlines(), "日,本,,語".split(","), "a😀b😀".split("😀"))
print("é" < "日" < "😀", "z" < "é", "é" > "e", "日" == "日本"[0], "\uffff" < "\U00010000", sorted(["日", "é", "z", "😀", "éa"]))
print("é".encode(), "日".encode(), "😀".encode(), b"\xc3\xa9".decode(), ascii("é日😀a"), "%a" % "é")
d = {"é": 1, "日本": 2}
print(d["é"], d["日" + "本"], "😀" in d, hash("日本") == hash("日" + "本"))
