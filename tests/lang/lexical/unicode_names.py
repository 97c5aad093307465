# identifiers outside ASCII
é = 1
naïve = 2
变量 = 3
Ω = 4
имя = 5
_ñ = 6
x1é = 7
print(é, naïve, 变量, Ω, имя, _ñ, x1é)


def größe(länge, breite=2):
    return länge * breite


print(größe(3), größe(länge=4, breite=5))


class Café:
    prix = 3
    été = 4

    def menü(self):
        return self.été


c = Café()
c.ключ = 9
print(c.prix, c.été, c.menü(), c.ключ, Café.__name__)
d = dict(ä=1, b=2)
print(d["ä"], sorted(d))
print("é" in globals(), globals()["变量"], hasattr(c, "ключ"), getattr(c, "été"))
setattr(c, "новый", 5)
print(c.новый)
print([é for é in range(2)], (lambda λ: λ + 1)(2), {ключ: 1 for ключ in "a"})
f = f"{é}{变量:>3}{Ω=}"
print(f)
try:
    ü
except NameError as e:
    print(type(e).__name__)
for bad in ("€ = 1", "a€ = 1", "1é = 2", "a b é", "x = é é", "“a”", "a – b", "x = 1₂"):
    try:
        compile(bad, "<s>", "exec")
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
# comments and strings: 中文 ünïcödé
print("中文", len("中文"), "中文".encode(), 'ü'.upper() in ("Ü", "ü"))
