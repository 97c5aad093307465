# steps that no machine word times the size of an item holds
for big in (2**29, 2**30, 2**31, 2**61, 2**62 - 1, 2**62, 2**63 - 1, 2**64):
    for make in (lambda: [1, 2, 3], lambda: bytearray(b"abc")):
        l = make()
        l[0:1:big] = l[2:3]
        print(big, l)
        l = make()
        del l[::big]
        print(l, l[::-big], l[5::big])
        l = make()
        l[2::big] = l[0:1]
        print(l)
        try:
            l[1:2:big] = l
        except ValueError:
            print("ValueError")
    m = memoryview(bytearray(b"abc"))
    print(bytes(m[0:1:big]), "abc"[1::big], (1, 2)[::-big], range(10)[3::big])
