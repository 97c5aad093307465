# expressions of constants give the same results as at run time, and errors stay run-time errors
def chk(a, b):
    print(a == b, a)

one, two, three = 1, 2, 3
chk(1 + 2 * 3, one + two * three)
chk(-7 // 2, -7 // two)
chk(-7 % 3, -7 % three)
chk(1 << 40, one << 40)
chk(-1 >> 1, -one >> one)
chk(~5, ~(two + three))
chk(2 ** 70, two ** 70)
chk("a" * 3, "a" * three)
chk("a" + "b", "a" + str("b"))
chk((1, 2) + (3,), (one, two) + (three,))
chk(not 0, not (one - 1))
chk(1 and 2, one and two)
chk(0 or "x", (one - one) or "x")
chk((1, 2, 3)[1], (one, two, three)[one])
chk("abc"[1], "abc"[one])
chk("abc"[::-1], "abc"[::-one])
chk(3 if 1 else 4, three if one else 4)
chk(1 < 2 < 3, one < two < three)
chk(0x7FFFFFFF + 1, 0x7FFFFFFF + one)
chk(-0x80000000 - 1, -0x80000000 - one)
chk(1073741823 + 1, 1073741823 + one)
chk(4611686018427387903 + 1, 4611686018427387903 + one)
chk(1.5 + 1, 1.5 + one)
chk(1 / 2, one / two)

def never(x):
    if x:
        1 / 0
        1 // 0
        1 % 0
        1 << -1
        "a" + 1
        (1, 2)[5]
        2 ** -1
    return "compiled"

print(never(0))
for src in ("1/0", "1//0", "1%0", "1<<-1", "'a'+1", "()[0]", "-'a'", "'abc'[9]"):
    try:
        eval(src)
    except Exception as e:
        print(src, type(e).__name__)
if 0:
    print("never")
elif "":
    print("never")
elif not ():
    print("always")
while 0:
    print("never")
else:
    print("else")
print(__debug__, not __debug__, ... is Ellipsis)
