# skip-on: no-files writes a file
# Bytes that are not UTF-8 in a text file.
import os

name = "/tmp/hirune-test-file-invalid.txt"
with open(name, "wb") as f:
    f.write(b"ok\n\xff\xfe bad\n")
with open(name) as f:
    try:
        print(repr(f.read()))
    except UnicodeError as e:
        print("UnicodeError")
with open(name, "rb") as f:
    print(f.read())
os.remove(name)
