# int: construction, operators, formatting.
big = 1 << 70
print(int("123"), int("-ff", 16), int(3.9), int(True), int(), big, -big)
print(big + 1, big - 1, big * big, big // 7, big % 7, big & (big - 1), big | 5, big ^ 3, big >> 60, ~big, +big, abs(-big))
print(divmod(big, 1000), pow(3, 50), pow(3, 50, 1000), pow(big, 2), round(12345, -2), -7 // 2, -7 % 3)
print(big.bit_length(), (255).bit_count(), (5).conjugate(), (6).as_integer_ratio(), (7).real, (7).imag)
print((7).numerator, (7).denominator, (7).__round__(), (7).__trunc__(), (7).__floor__(), (7).__ceil__())
print((1000).to_bytes(4, "big"), int.from_bytes(b"\x01\x02\x03\x04\x05\x06\x07\x08\x09", "little"), (5).__format__("04d"))
print(hex(big), oct(big), bin(1000), "{:,}".format(big), f"{big:x} {255:#o} {5:>6d}|")
print(hash(big) == hash(1 << 70), big == 1 << 70, big < big + 1, big >= big, big != 0, bool(big))
