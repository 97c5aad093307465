# str: case and classes of characters.
s = "Hello wOrld"
print(s.lower(), s.upper(), s.swapcase(), s.title(), s.capitalize(), s.casefold())
print(s.isalpha(), s.isalnum(), "12".isdigit(), " ".isspace(), s.islower(), s.isupper(), s.istitle(), s.isascii(), "1".isdecimal(), "1".isnumeric())
print(s.isprintable(), s.isidentifier(), "ab".islower(), "Ab Cd".istitle())
