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
