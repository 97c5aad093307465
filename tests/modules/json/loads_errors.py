# needs: json
# Bad texts: what is wrong and where, as a whole text and from a stream.
import json
from io import StringIO

TEXTS = (
    "", " ", "\n\n", "nul", "nulll", "tru", "True", "Nan", "Inf", "-", "-a", "-Inf", "+1", "01", "-01", "1.", "1.e5", ".5", "1e", "1e+", "0x10",
    "1 2", "1,", "[", "[1", "[1,", "[1 2]", "[,1]", "]", "[1}", "{", "{}x", "{1:2}", '{"a"', '{"a":', '{"a" 1}', '{"a":1', '{"a":1 "b"}', '{"a":1;}',
    "{'a':1}", '"', '"abc', '"a\\', '"a\\x"', '"\\u', '"\\u12"', '"\\u12g4"', '"\\ud83d\\u"', '"a\nb"', '"a\tb"', '"\0"', "[1.]", "[1e]", "[-]",
    '{"a":01}', "[1]]", "a", "\x01", "\u20ac", '["\u20ac",\n x]', '[\n1,\n"\u20ac\U0001f600" 2]', "\xa01", "[1,\n2,\n\n  3 4]", '{"key": "' + "v" * 300,
    '["' + "x" * 200 + "\n",
)
for text in TEXTS:
    for load in (json.loads, lambda s: json.load(StringIO(s))):
        try:
            print(load(text))
        except ValueError as e:
            print(e)
try:
    json.loads(b'"\xff"')
except ValueError:
    print("not UTF-8")
try:
    json.loads(b'{"\xc3": 1}')
except ValueError:
    print("not UTF-8")
print(issubclass(json.JSONDecodeError, ValueError))
