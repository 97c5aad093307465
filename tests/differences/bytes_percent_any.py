# What: %s in bytes takes what str() takes
# Differs: CPython
# Why: as in MicroPython; network libraries put text and numbers into requests that way.
print(b"%s /%s HTTP/1.%s\r\n" % ("GET", "index", 1))
