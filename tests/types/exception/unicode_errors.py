# UnicodeDecodeError and UnicodeEncodeError carry what failed and where.
try:
    b"abc\xff\xfedef".decode()
except UnicodeDecodeError as e:
    print(type(e).__name__, e.encoding.replace("-", "") == "utf8", e.object, e.start, e.end >= e.start, isinstance(e.reason, str), len(e.args))
try:
    b"ok\x80".decode("ascii")
except UnicodeDecodeError as e:
    print(e.encoding, e.object, e.start, e.end)
try:
    "héllo".encode("ascii")
except UnicodeEncodeError as e:
    print(type(e).__name__, e.encoding, e.object, e.start, e.end)
e = UnicodeDecodeError("enc", b"bytes", 1, 3, "why")
print(e.encoding, e.object, e.start, e.end, e.reason, e.args, isinstance(e, UnicodeError), isinstance(e, ValueError))
e = UnicodeEncodeError("enc", "text", 0, 1, "why")
print(e.encoding, e.object, e.start, e.end, e.reason)
for f in (lambda: UnicodeDecodeError("a"), lambda: UnicodeEncodeError(), lambda: UnicodeDecodeError("e", "notbytes", 1, 2, "r")):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
print(UnicodeError("plain").args)
