# format_map takes a mapping and does not copy it.
class D(dict):
    def __missing__(self, k):
        return "<" + k + ">"


print("{a} {b}".format_map({"a": 1, "b": 2}), "{a} {z}".format_map(D(a=1)), "{x[0]} {x[1]:>3}".format_map({"x": "yz"}), "plain".format_map({}))
for fmt in ("{a}", "{q}"):
    try:
        print(fmt.format_map({"a": 5}))
    except KeyError as e:
        print(type(e).__name__)
try:
    print("{}".format_map({"a": 1}))
except ValueError as e:
    print(type(e).__name__)
try:
    "x".format_map()
except TypeError as e:
    print(type(e).__name__)
