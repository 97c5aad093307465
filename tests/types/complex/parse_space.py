# White space may stand around the number and its parentheses, and nowhere else.
for t in (" 2j ", "\t( 1+2j )\n", "2\tj", "2 j", "1 +2j", "1+ 2j", "1+2 j", "( 1 2 )", "1 2", "(1+2j) ", "1\n+2j", "", " ", "( )", "2\t\t\t\tj\t\t"):
    try:
        print(repr(t), complex(t))
    except ValueError:
        print(repr(t), "ValueError")
