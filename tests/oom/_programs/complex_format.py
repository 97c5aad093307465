# Formatting complex numbers.
print("{:.1f}".format(1 + 2j), (1 + 2j).__format__(".2f"))
