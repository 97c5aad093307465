# escape sequences of str literals
for s in ("\\", "\'", "\"", "\a", "\b", "\f", "\n", "\r", "\t", "\v", "\0", "\x41", "\x7f", "\xe9", "\101", "\7", "\77", "\377", "\18", "\08", "\1234",
          "\u0041", "\u00e9", "\u20ac", "\U0001f600", "\U00000041"):
    print(len(s), [ord(c) for c in s])
print("a\
b", "a\
\
b", 'x\
  y')
print("a'b", 'a"b', 'a\'b', "a\"b", '\'"', "\"'")
print("\x41\x42" "\103", "\\n", "\\\\", "\\x41", r"\n", len("\n\\n"))
print("a\0b" == "a" + chr(0) + "b", len("\0\0"), "\000" == "\0", "\x00" == "\0")
print(repr("\n\t\r\\'\""), repr("\x00\x01\x1f\x7f"), repr("'"), repr('"'), repr("'\""))
print("\60\061\0062", "\u0041\x42C", "é" == "\xe9" == "\u00e9" == "\U000000e9")

# unknown escapes stay as they are
for s in (r'"\z"', r'"\q\w"', r'"\ "', r'"\8"', r'"\9"', r'"\("', r'"\X41"'):
    v = eval(s)
    print(s, len(v), v)
for s in (r'"\x"', r'"\x1"', r'"\xg0"', r'"\x4"', r'"\u"', r'"\u123"', r'"\u12g4"', r'"\U0000041"', r'"\U00110000"', r'"\UFFFFFFFF"',
          '"\\', '"\\"', '"abc', "'abc\"", '"""abc""', "'a\nb'"):
    try:
        eval(s)
        print(repr(s), "ok")
    except SyntaxError:
        print(repr(s), "SyntaxError")
