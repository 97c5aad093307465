# What is no number, size, function, text or stream, given to everything that wants one: an exception or an answer.
# heap: 256K
def t(name, f):
    try:
        r = f()
        print(name, type(r).__name__, r if isinstance(r, (int, tuple, str)) else '')
    except BaseException as e:
        print(name, type(e).__name__)
import sys
class O:
    def __init__(s, **k):
        for a in k: setattr(O, a, k[a])
def C(**k): return type('C', (), k)()
# sort
for f in ('l.clear()', 'l.append(1)', 'l.sort()', 'l[:] = [1]*50', 'del l', '1/0', 'l.pop()'):
    ns = {}
    exec('l=[5,2,8,1,9]\ndef k(x):\n try: %s\n except (NameError, IndexError, UnboundLocalError): pass\n return x\n' % f.replace('del l', 'global l; del l') , ns)
    t('sort ' + f, lambda: ns['l'].sort(key=ns['k'])); t('', lambda: tuple(ns.get('l', ())))
    exec('l=[5,2,8,1,9]', ns); t('sorted ' + f, lambda: tuple(sorted(ns['l'], key=ns['k'])))
class L:
    def __init__(s, v): s.v = v
    def __lt__(s, o):
        try: l.clear(); l.append(1); l.sort()
        except (ValueError, TypeError): pass
        return s.v < o.v
l = [L(3), L(1), L(2)]; t('lt', lambda: l.sort()); print(len(l))
class L2(L):
    def __lt__(s, o): return C(__bool__=lambda s: 5)
l = [L2(3), L2(1), L2(2)]; t('lt', lambda: l.sort()); print(len(l))
class L3(L):
    def __lt__(s, o): raise KeyError
l = [L3(3), L3(1), L3(2)]; t('lt', lambda: l.sort()); print(len(l))
t('sortkey', lambda: [3, 1].sort(key=5)); t('sortkey', lambda: sorted([1], reverse=C(__bool__=lambda s: 1/0)))
t('max', lambda: max([1, 2], key=lambda x: 1/0)); t('max', lambda: max(C(__iter__=lambda s: 5)))
# numbers
for bad in (5.5, 'x', None, C(), C(__index__=lambda s: 'x'), C(__index__=lambda s: 1/0), C(__index__=lambda s: True), C(__index__=lambda s: 10**30), C(__index__=lambda s: -10**30), C(__int__=lambda s: 'x'), C(__float__=lambda s: 5), C(__index__=5), C(__index__=lambda s: C(__index__=lambda s: 1)), -1, 10**30):
    for e in ('range(B)', 'range(0, 5, B)', '[1,2][B]', '"ab"[B]', 'b"ab"[B]', '(1,2)[B]', '[1,2][B:]', '[1,2][::B]', '"ab"[:B]', 'bytes(B)', 'bytearray(B)', '[1]*B', '"a"*B', 'hex(B)', 'bin(B)', 'chr(B)', 'int(B)', 'float(B)', 'complex(B)', '1 << B', 'round(1.5, B)', 'round(15, B)', 'pow(2, 3, B)', 'pow(2, B, 7)', 'divmod(7, B)', '"%d" % B', '"%x" % B', '"%c" % B', '"%*d" % (B, 1)', '"%.*f" % (B, 1.5)', '"{:{}}".format(1, B)', '"{:d}".format(B)', 'format(B, "d")', 'int("5", B)', 'enumerate([1], B).__next__()', 'sum([B])', '"a".center(B)', '"a,b".split(",", B)', '"aa".replace("a", "b", B)', '"a".find("a", B)', '(5).to_bytes(B, "big")', 'slice(B).indices(B)', 'range(10)[B]', 'range(10)[B:B]', 'memoryview(b"ab")[B]', 'abs(B)', '-B', '~B', 'str(b"a", B)', 'math.sin(B)', 'math.ldexp(1.5, B)', 'struct.pack("i", B)', 'struct.pack("f", B)', 'time.sleep_ms(B) if not isinstance(B, int) else 0', 'array("b", [B])', 'deque([1,2])[B]', 'deque([1], B)', 'bytes([B])', 'len(B)', 'isinstance(1, B)', 'getattr(1, B)', 'setattr(t, B, 1)', 'hasattr(1, B)', 'print(1, sep=B)', 'print(1, end=B)', 'print(1, file=B)', 'open(B)' if not isinstance(bad, int) else '0', 'dict(B)', 'set(B)', 'list(B)', 'tuple(B)', 'zip(B)', 'map(B, [1])', 'filter(B, [1])', 'iter(B)', 'next(B)', 'reversed(B)', 'sorted(B)', 'any(B)', 'all(B)', 'min(B)', 'dir(B)', 'id(B)', 'hash(B)', 'callable(B)', 'repr(B)', 'B()', 'B.x', 'B[1]', 'B in [1]', '1 in B', 'B < 1', 'B == 1', 'B + 1', '1 + B', 'B @ 1', 'del_(B)', 'ord(B)', 'eval(B)', 'exec(B)', 'compile(B, "a", "exec")', 'super(B)', 'type(B)', 'namedtuple(B, "a b")', 'namedtuple("a", B)', 'OrderedDict(B)', 'gc.threshold(B) if not isinstance(B, int) else 0', 'micropython.schedule(B, 1) if not callable(B) else 0', 'sys.exit(B)', 'errno.B', 'uctypes', 'f"{B:{B}}"', 'f"{B!r:>{5}}"', 'str.join(B, [])', '"".join(B)', '"".join([B])', 'b"".join([B])', '"a".strip(B)', '"a".startswith(B)', 'b"a".startswith((B,))', '"a" in B', '"a".translate(B)', 'b"a".translate(B)', '"a".encode(B)', 'b"a".decode(B)', 'int.from_bytes(B, "big")', 'int.from_bytes(b"a", B)', 'bytes.fromhex(B)', 'memoryview(B)', 'io.StringIO(B)', 'io.BytesIO(B)', 'io.BytesIO(b"abc").read(B)', 'io.BytesIO(b"abc").seek(B)', 'io.BytesIO(b"abc").readinto(B)', 'io.BytesIO().write(B)', 'os.getenv(B)', 'os.stat(B)', 'os.listdir(B)', 'time.localtime(B)', 'time.mktime(B)', 'weakref.ref(B)()', 'weakref.ref(O(), B)', 'cmath.sqrt(B)', 'RingIO(B)' if bad != 10**30 else '0'):
        try:
            import math, struct, time, io, os, sys, gc, micropython, weakref, cmath, errno
            from array import array
            from collections import deque, namedtuple, OrderedDict
            r = eval(e, {'B': bad, 't': t, 'math': math, 'struct': struct, 'time': time, 'io': io, 'os': os, 'sys': sys, 'gc': gc, 'micropython': micropython, 'weakref': weakref, 'cmath': cmath, 'errno': errno, 'array': array, 'deque': deque, 'namedtuple': namedtuple, 'OrderedDict': OrderedDict, 'RingIO': micropython.RingIO, 'O': O})
            try: repr(r)
            except Exception: pass
        except BaseException as x:
            if type(x) is RecursionError: print(e, type(bad), type(x))
            if type(x) in (SystemExit,): pass
print('numbers done')
