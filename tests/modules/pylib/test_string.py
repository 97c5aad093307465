# skip-on: board the module in Python is the hosts'
import string
import textwrap

print(string.ascii_letters, string.digits, len(string.printable), string.capwords("hello  big world"))
t = string.Template("$who owes ${amount}$$ to $other")
print(t.substitute(who="I", amount=5, other="you"), t.safe_substitute(who="X"))
for bad in lambda: t.substitute(who=1), lambda: string.Template("$ x").substitute():
    try:
        bad()
    except (KeyError, ValueError) as e:
        print(type(e).__name__)
print(repr(textwrap.dedent("\n    a\n      b\n\n    c\n")), repr(textwrap.indent("a\n\nb\n", "> ")))
print(textwrap.wrap("the quick brown fox jumps over the lazy dog", 12), textwrap.fill("aaa bbb ccc", 7), textwrap.wrap("abcdefghij kl", 4))
print(textwrap.shorten("hello wide world", 12))


# Formatters that do one step otherwise.
class Shouting(string.Formatter):
    def format_field(self, value, spec):
        return str(value).upper() if spec == "up" else super().format_field(value, spec)

    def get_value(self, key, args, kw):
        return kw.get(key, "<%s>" % key) if isinstance(key, str) else super().get_value(key, args, kw)

    def convert_field(self, value, conversion):
        return value * 2 if conversion == "x" else super().convert_field(value, conversion)

    def check_unused_args(self, used, args, kw):
        print("used", sorted(used, key=str), len(args), sorted(kw))


f = Shouting()
print(f.format("{} {0!r:>4}".replace("0", "") + "{a:up}{b:^7}|{c!x}|{{}}", 1, "z", a="abc", c=[1]))
print(f.format("{0[1]}{1.real:{2}}{k[name]}{0[0][1]!s}", [[1, 2], 5], 3, ">4", k={"name": "n"}), f.vformat("{}{}", (1, 2), {}), f.format("plain"))
print(list(f.parse("a{b!r:c{d}}e")), f.get_field("0.imag", (5,), {}))
for text, args in ("{", ()), ("}", ()), ("{0}{}", (1, 2)), ("{}{0}", (1, 2)), ("{!q}", (1,)), ("{:{:{:{}}}}", (1, 2, 3, 4)), ("{5}", (1,)):
    try:
        print(string.Formatter().format(text, *args))
    except (ValueError, IndexError) as e:
        print(type(e).__name__)
