# MicroPython's: a view of a str is one of its UTF-8 bytes, read-only.
text = "na\u00efve"
view = memoryview(text)
print(len(view), bytes(view), bytes(view[2:4]), view[0], view == text.encode(), view.readonly if hasattr(view, "readonly") else True)
try:
    view[0] = 1
except TypeError:
    print("TypeError")
buf = bytearray(3)
buf[:] = view[:3]
print(buf)
