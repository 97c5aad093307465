# integer literals in every base, with underscores
print(0, 1, 9, 10, 00, 000, 0_0)
print(0b0, 0b1, 0b101, 0B11, 0b_1, 0b1_0_1, 0b11111111111111111111111111111111)
print(0o0, 0o7, 0o17, 0O777, 0o_7, 0o1_7, 0o177777777777777777777777)
print(0x0, 0xf, 0xFF, 0XaB, 0x_f, 0xdead_beef, 0xFFFFFFFFFFFFFFFFFF)
print(1_0, 1_000_000, 1_2_3, 12_34)
print(123456789012345678901234567890, 0x123456789abcdef0123456789ABCDEF)
for n in (30, 31, 32, 62, 63, 64):
    for d in (-1, 0, 1):
        v = 2 ** n + d
        assert eval(str(v)) == v and eval(hex(v)) == v and eval(oct(v)) == v and eval(bin(v)) == v
        assert eval(str(-v)) == -v and eval("-" + hex(v)) == -v
print(1073741823, 1073741824, -1073741824, -1073741825)
print(2147483647, 2147483648, -2147483648, -2147483649)
print(4611686018427387903, 4611686018427387904, -4611686018427387904, -4611686018427387905)
print(9223372036854775807, 9223372036854775808, -9223372036854775808, -9223372036854775809)
print(type(0x10).__name__, -0, -0x10, 0b11 + 0o11 + 0x11 + 11)
for s in ("0b", "0o", "0x", "0b2", "0o8", "0xg", "0b12", "01", "09", "0_7", "1_", "1__0", "0x_", "0_x1", "0b1_", "0x1__2", "1_a", "12abc", "0b1.0", "1x", "00_1", "0o_", "_1_"):
    try:
        eval(s)
        print(s, "ok")
    except (SyntaxError, NameError) as e:
        print(s, type(e).__name__)
