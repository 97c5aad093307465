# The errors argument of encode: ignore and replace.
print("aéb".encode("ascii", "ignore"), "aéb日".encode("ascii", "replace"), "é".encode("ascii", "ignore"), "abc".encode("ascii", "replace"))
print("é".encode("utf-8", "ignore"), bytes("é日x", "ascii", "replace"))
for f in (lambda: "é".encode("ascii", "strict"), lambda: "é".encode("ascii", errors="strict"), lambda: "x".encode(encoding="ascii", errors="ignore")):
    try:
        print(f())
    except UnicodeError as e:
        print("UnicodeError")
try:
    print("é".encode("ascii", "nonesuch"))
except LookupError as e:
    print("LookupError")
