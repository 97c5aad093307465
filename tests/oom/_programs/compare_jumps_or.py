# The jumps that or makes.
def jumps(a, b):
    out = []
    if a < b or a == 100:
        out.append(1)
    if a <= b or a == 100:
        out.append(2)
    if a > b or a == 100:
        out.append(3)
    if a >= b or a == 100:
        out.append(4)
    if a == b or a == 100:
        out.append(5)
    if a != b or a == 100:
        out.append(6)
    if a < 3 or b:
        out.append(7)
    if a <= 3 or b:
        out.append(8)
    if a > 3 or b:
        out.append(9)
    if a >= 3 or b:
        out.append(10)
    if a == 3 or b:
        out.append(11)
    if a != 3 or b:
        out.append(12)
    if not a or b is None:
        out.append(13)
    if b is not None or a:
        out.append(14)
    if a < 3:
        out.append(15)
    if a <= 3:
        out.append(16)
    if a > 3:
        out.append(17)
    if a >= 3:
        out.append(18)
    if a == 3:
        out.append(19)
    if a != 3:
        out.append(20)
    while True:
        a += 1
        if a > 5:
            break
    do = 0
    while do < 2:
        do += 1
    while do <= 3:
        do += 1
    while do > 2:
        do -= 1
    while do >= 1:
        do -= 1
    while do != 2:
        do += 1
    while do == 2:
        do = 3
    while a < b:
        a += 1
    while a <= b:
        a += 1
    while a > b:
        a -= 1
    while a >= b:
        a -= 1
    while a != b:
        a += 1
    while a == b:
        a += 1
    return out, a, b, do


print(jumps(1, 2), jumps(2, 1), jumps(3, 3))
