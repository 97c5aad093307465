# exit: 1
# stderr
# A SyntaxError shows its line, and carets under the characters it is about; hostile attributes show what they can.
class Text(str):
    pass


last = None


def chain(error):
    global last
    error.__context__ = last
    last = error


for source in (
    "x = 5 5",
    'é = "ü" 5  # more',
    "def f():\n\tx = [1, 2",
    "if 1:\nx = 2",
    "  y = 3",
    "x = 09",
    "a = b @@ c",
    "f(a=1, a=2)",
    "break",
    "x = 'abc",
    ")",
    "a" * 150 + " üüü 5 " + "b" * 50,
    "a" * 200 + " 5",
):
    try:
        exec(source)
    except SyntaxError as e:
        chain(e)
for arguments in (
    ("m", 5),
    ("m", ()),
    ("m", ("file", 1, 2, 5)),
    ("m", ("file", 1, 10**30, "text")),
    ("m", ("file", 1, -5, "text\nmore")),
    ("m", ("file", 1, 2, "text\nmore", 1, None)),
    ("m", ("file", None, 6, "  abc", 1, 9)),
    ("m", ("file", 1, 2, Text("abc"), 1, 1000)),
    ("m", ("<stdin>", 1, 2, "not shown")),
    ("m", (5, 1, 4, "  ü")),
    ("m", (None, 1, 2, "   ")),
    (),
):
    chain(SyntaxError(*arguments))
raise last
