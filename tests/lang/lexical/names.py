# identifiers, keywords and soft keywords
_ = 1
__ = 2
_a1 = 3
a_ = 4
A = 5
a = 6
Aa = 7
print(_, __, _a1, a_, A, a, Aa)
aVeryLongIdentifierThatGoesOnAndOnAndOnAndOnAndOnAndOnAndOnAndOnAndOnAndOnAndOn_0123456789 = 8
print(aVeryLongIdentifierThatGoesOnAndOnAndOnAndOnAndOnAndOnAndOnAndOnAndOnAndOnAndOn_0123456789)
# words that contain or begin with keywords
iff = 1; ifx = 2; _if = 3; is_ = 4; int_ = 5; notx = 6; nonex = 7; awaits = 8; lambda1 = 9; orr = 10; inx = 11; ass = 12; Falsey = 13; true = 14; none = 15
print(iff, ifx, _if, is_, int_, notx, nonex, awaits, lambda1, orr, inx, ass, Falsey, true, none)
# soft keywords and builtins as names
match = 1; case = 2; type = 3; print_ = 4
print(match, case, type, _)
del type
print(type(match) is int)


def case(match, type=2, _=3):
    return match + type + _


print(case(1), case(match=5, _=0))


class match:
    case = 5
    type = 6

    def match(self):
        return self.case


print(match.case, match().match(), match.type)
list_ = list
list = 5
print(list)
del list
print(list((1,)))
for kw in ("False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from",
           "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield"):
    for form in ("%s = 1", "def f(%s): pass", "x.%s = 1", "f(%s=1)", "import %s", "for %s in x: pass", "def %s(): pass"):
        try:
            compile(form % kw, "<s>", "exec")
            print("accepted", form % kw)
        except SyntaxError:
            pass
for soft in ("match", "case", "type", "_"):
    compile("%s = 1\nx.%s = %s\ndef %s(%s): pass\nf(%s=1)\nfor %s in x: pass" % ((soft,) * 7), "<s>", "exec")
print("done")
