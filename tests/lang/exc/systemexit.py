# SystemExit and sys.exit
import sys

def t(f):
    try:
        f()
    except SystemExit as e:
        print(e.args, e.code)

def s0(): raise SystemExit
def s1(): raise SystemExit()
def s2(): raise SystemExit(3)
def s3(): raise SystemExit("message")
def s4(): raise SystemExit(None)
def s5(): sys.exit()
def s6(): sys.exit(5)
def s7(): sys.exit("text")
def s8(): sys.exit(None)
def s9(): sys.exit([1])

for f in (s0, s1, s2, s3, s4, s5, s6, s7, s8, s9):
    t(f)
try:
    try:
        sys.exit(1)
    except Exception:
        print("not an Exception")
except BaseException as e:
    print(type(e).__name__)
log = []

def fin():
    try:
        sys.exit(2)
    finally:
        log.append("finally ran")

try:
    fin()
except SystemExit as e:
    print(log, e.args)

class M:
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        print(t.__name__, v.args)
        return True

with M():
    sys.exit("swallowed")
print("still here")

def swallow():
    try:
        sys.exit(9)
    finally:
        return "return in finally"

print(swallow())
