# helper
# imported by the tests beside it
print("m_simple runs as", __name__)
x = 1
y = [2]
_hidden = 3

def get():
    return x

def setx(v):
    global x
    x = v

class C:
    v = "C"
