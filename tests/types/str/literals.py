# Escapes and quotes in literals, raw strings, concatenation, continuation.
print([ord(c) for c in "\a\b\f\n\r\t\v\\\'\"\0"])
print([ord(c) for c in "\x00\x7f\xff\u0100\uffff\U00010000\U0010ffff"])
print([ord(c) for c in "\1\12\123\1234\08\377"])
print('it\'s', "say \"x\"", 'a"b', "a'b", '''a'b"c''', """a"b'c""", "\\", '\\n')
print("""two
lines""", '''a\
b''', "c\
d")
print(r"\n\x41\u0041\\", R'\'', len(r"\""), r"a\
b", rb"\x41", bR"\n", br'\\')
print("a" "b" 'c' """d""" r"\e", ("x"
      "y"), "1" "2" * 2, len("\t" "\\t"))
print(u"plain", U"x" "y", len(""), len(''''''), "a\tb|\x09c")
print("tab\there", len("nul\0end"), "é日😀", "\u00e9\u65e5\U0001f600", "\xe9" == "é")
for src in ('"\\x4"', '"\\xg0"', '"\\u123"', '"\\U0001f60"', '"\\U00110000"', '"abc', "'''abc", '"a\nb"', "r'\\'", '"\\'):
    try:
        print(repr(eval(src)))
    except SyntaxError as e:
        print(repr(src), type(e).__name__)
