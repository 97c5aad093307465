# match, case, type and _ are ordinary names everywhere else
match = 1
case = 2
_ = 3
print(match, case, _, match + case, match * case, match - case)
match = [1, 2]
print(match[0], match[-1], match[:1])
match[0] = 5
match += [3]
print(match)
match = {"case": 1}
match["x"] = case
print(match)
match: int = 5
print(match)
case: str
match, case = case, match
print(match, case)
match = lambda *a: ("called", a)
print(match(1), match((1, 2)), match(*[1]), match(), match (3), match ([4]))
match (5)
print((match)(0), [match(i)[1] for i in range(2)])

class C:
    match = "attr"
    case = "attr2"
    _ = "attr3"
    def match_(self, match, case=1):
        return match, case

print(C.match, C().case, C._, C().match_(1), C().match_(match=2, case=3))

def match(case, _=0):
    return case, _

print(match(case=1, _=2))
match . __name__
match\
(1)
match(1).__class__
for case in range(2):
    pass
for match in range(2):
    print(match, case)
import sys as match
print(match.__name__)
from sys import path as case
match = 4
print(-match, not match, match if match else 0, match and 1, match in [4], match is None, match == 4, match < 5, match or 0, f"{match}", match ** 2)
match -1
match *2
match == 4
match is None
match, 1
match = match
del match
with_case = case = 1
match = case = _ = 7
match match:
    case case:
        print("all at once", match, case)
match match, case:
    case match, 7: print(match)
match (case):
    case 7: print("parens")
match [case]:
    case [7]: print("list display as subject")
match {case}:
    case _: print("set display")
match -case:
    case -7: print("negative")
match not case:
    case False: print("not")
match case, :
    case (7,): print("tuple")
match lambda: 5:
    case f: print(f())
match "case":
    case "case": print("string")
match *[1], 2:
    case [1, 2]: print("star")
match...:
    case _: print("ellipsis")
match f"{case}":
    case "7": print("fstring")
match case if case else 0:
    case 7: print("cond")
if match: print("if match")
while match: match = 0
return_ = [match for match in (1, 2) for case in (3,)]
print(return_)
