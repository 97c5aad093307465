# needs: json
# What loads() makes of texts.
import json

for text in (
    "null", "true", "false", "0", "-0", "12", "-7", "123456789", "1234567890123456789", "-1234567890123456789012", "0.5", "-2.25", "1e3",
    "1E+2", "25e-1", "-0.0", "NaN", "Infinity", "-Infinity", '""', '"a"', '"abc"', '"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"\\u0041\\u00e9\\u20AC"',
    '"\\ud83d\\ude00"', '"x\\ud83d\\ude00y"', '"\\ud83d"', '"\\ude00\\ud83d"', '"\\ud83dx\\ude00"', '"\\ud83d\\n"', '"\u20ac\xe9\U0001f600"',
    "[]", "[ ]", "[1]", "[1,2 , 3]", "[[],[[]],{}]", "{}", "{ }", '{"a":1}', ' { "a" : [ 1 , {"b":null} ] , "c" : "d" } ', '{"a":1,"a":2}',
    '{"":0,"\\n":1,"\u20ac":2,"\\u20ac":3}', "\t\r\n 1 \n", '"\x7f"', '["' + "x" * 500 + '"]',
):
    v = json.loads(text)
    print(type(v).__name__, ascii(v))
    for other in (bytes(text, "utf-8"), bytearray(text, "utf-8")):
        if repr(json.loads(other)) != repr(v):
            print("not the same", other)
text = json.dumps([{"name": "n%d" % i, "value": i} for i in range(3)])
a, b, c = json.loads(text)
print(a, b, c)
print([k1 is k2 for k1, k2 in zip(a, b)])
for v in (None, 1, [], {}):
    try:
        json.loads(v)
    except TypeError as e:
        print(str(e)[:46])
