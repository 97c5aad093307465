# timeout: 120
# Source nested thousands of levels deep in every way there is: an exception or the answer. Then data, nested likewise.
import gc

most = 10000 if gc.mem_free() > 900000 else 1000
allowed = (RuntimeError, MemoryError, SyntaxError, ImportError, TypeError)
# what is wrong however little it is nested
bad = ("await", "opens", "opensq", "fopens", "closes", "matchas", "excepts", "classbase")
K = {}


def ind(n, head, tail="pass"):
    return "".join(" " * i + head + "\n" for i in range(n)) + " " * n + tail + "\n"


K['paren'] = lambda n: '(' * n + '1' + ')' * n
K['list'] = lambda n: '[' * n + ']' * n
K['tuple'] = lambda n: '(' * n + '1' + ',)' * n
K['dict'] = lambda n: '{1:' * n + '1' + '}' * n
K['set'] = lambda n: '{(' * n + '1' + ',)}' * n
K['unary-'] = lambda n: '-' * n + '1'
K['unary-x'] = lambda n: 'x=1\n' + '-' * n + 'x'
K['not'] = lambda n: 'not ' * n + '1'
K['~'] = lambda n: 'x=1\n' +'~' * n + 'x'
K['call'] = lambda n: 'def f(x=0): return x\n' + 'f(' * n + '1' + ')' * n
K['callkw'] = lambda n: 'def f(x=0): return x\n' + 'f(x=' * n + '1' + ')' * n
K['callstar'] = lambda n: 'def f(*x): return x\n' + 'f(*' * n + '()' + ')' * n
K['callchain'] = lambda n: 'def f(): return f\nf' + '()' * n
K['attr'] = lambda n: 'class A: pass\na=A();a.a=a\na' + '.a' * n
K['attrset'] = lambda n: 'class A: pass\na=A();a.a=a\na' + '.a' * n + '=1'
K['method'] = lambda n: 'class A:\n def m(s): return s\nA()' + '.m()' * n
K['subscr'] = lambda n: 'a=[0];a[0]=a\na' + '[0]' * n
K['subscrin'] = lambda n: 'a=[0]\n' + 'a[' * n + '0' + ']' * n
K['slice'] = lambda n: 'a=[0]\n' + 'a[:' * n + '0' + ']' * n
K['add'] = lambda n: 'a=1\na' + '+a' * n
K['addc'] = lambda n: '1' + '+1' * n
K['addl'] = lambda n: 'a=1\n' + '(a+' * n + 'a' + ')' * n
K['pow'] = lambda n: 'a=1\na' + '**a' * n
K['mixop'] = lambda n: 'a=1\n' + 'a+a*(' * n + 'a' + ')' * n
K['cmp'] = lambda n: 'a=1\na' + '<=a' * n
K['cmpnest'] = lambda n: 'a=1\n' + '(a<' * n + 'a' + ')' * n
K['and'] = lambda n: 'a=1\na' + ' and a' * n
K['andor'] = lambda n: 'a=1\na' + ' and a or a' * n
K['andnest'] = lambda n: 'a=1\n' + '(a and ' * n + 'a' + ')' * n
K['ternary'] = lambda n: 'a=1\n' + 'a if a else ' * n + 'a'
K['ternaryin'] = lambda n: 'a=1\n' + '(' * n + 'a' + ' if a else a)' * n
K['ternarycond'] = lambda n: 'a=1\n' + 'a if (' * n + 'a' + ') else a' * n
K['lambda'] = lambda n: 'lambda:' * n + '1'
K['lambdacall'] = lambda n: '(lambda:' * n + '1' + ')()' * n
K['lambdadef'] = lambda n: 'lambda x=' * n + '1' + ':1' * n
K['listcomp'] = lambda n: '[' * n + '1' + ' for x in [1]]' * n
K['gencomp'] = lambda n: 'list(' * n + '[1]' + ' for x in [1])' * n
K['compin'] = lambda n: '[x for x in ' * n + '[1]' + ']' * n
K['compif'] = lambda n: '[x for x in [1] if ' * n + '1' + ']' * n
K['compfors'] = lambda n: '[1' + ' for x in [1]' * n + ']'
K['compifs'] = lambda n: '[1 for x in [1]' + ' if x' * n + ']'
K['dictcomp'] = lambda n: '{1:' * n + '1' + ' for x in [1]}' * n
K['fstr'] = lambda n: ('f"{' * n + '1' + '}"' * n)
K['fstrspec'] = lambda n: 'f"' + '{1:' * n + '}' * n + '"'
K['fstrparts'] = lambda n: 'a=1\nf"' + '{a}' * n + '"'
K['strcat'] = lambda n: '"a" ' * n
K['walrus'] = lambda n: '(x:=' * n + '1' + ')' * n
K['await'] = lambda n: 'async def f():\n ' + 'await ' * n + 'f()'
K['yield'] = lambda n: 'def f():\n ' + '(yield ' * n + '1' + ')' * n
K['yieldfrom'] = lambda n: 'def f():\n ' + '(yield from ' * n + '[]' + ')' * n
K['def'] = lambda n: ind(n, 'def f():')
K['class'] = lambda n: ind(n, 'class A:')
K['if'] = lambda n: ind(n, 'if 1:')
K['while'] = lambda n: ind(n, 'while 0:', 'break')
K['for'] = lambda n: ind(n, 'for x in [1]:')
K['with'] = lambda n: 'class A:\n def __enter__(s): pass\n def __exit__(s, *a): pass\na=A()\n' + ind(n, 'with a:')
K['withmany'] = lambda n: 'class A:\n def __enter__(s): pass\n def __exit__(s, *a): pass\na=A()\nwith a' + ', a' * n + ': pass'
K['try'] = lambda n: ind(n, 'try:') + ''.join(' ' * i + 'finally: pass\n' for i in reversed(range(n)))
K['tryexc'] = lambda n: ind(n, 'try:') + ''.join(' ' * i + 'except: pass\n' for i in reversed(range(n)))
K['tryinexc'] = lambda n: ''.join(' ' * i + 'try: 1/0\n' + ' ' * i + 'except:\n' for i in range(n)) + ' ' * n + 'pass\n'
K['match'] = lambda n: ''.join(' ' * (2 * i) + 'match 1:\n' + ' ' * (2 * i + 1) + 'case 1:\n' for i in range(n)) + ' ' * (2 * n) + 'pass\n'
K['matchseq'] = lambda n: 'match 1:\n case ' + '[' * n + ']' * n + ': pass'
K['matchmap'] = lambda n: 'match 1:\n case ' + '{1:' * n + '_' + '}' * n + ': pass'
K['matchcls'] = lambda n: 'match 1:\n case ' + 'int(' * n + ')' * n + ': pass'
K['matchpar'] = lambda n: 'match 1:\n case ' + '(' * n + '1' + ')' * n + ': pass'
K['matchor'] = lambda n: 'match 2:\n case 1' + '|1' * n + ': pass'
K['matchas'] = lambda n: 'match 2:\n case ' + '(' * n + '1' + ' as x)' * n + ': pass'
K['matchcases'] = lambda n: 'match -1:\n' + ''.join(' case %d: pass\n' % i for i in range(n))
K['elif'] = lambda n: 'a=0\nif a: pass\n' + 'elif a: pass\n' * n
K['else'] = lambda n: ''.join(' ' * i + 'if 0: pass\n' + ' ' * i + 'else:\n' for i in range(n)) + ' ' * n + 'pass\n'
K['excepts'] = lambda n: 'try: pass\n' + 'except ValueError: pass\n' * n
K['decor'] = lambda n: 'def d(f): return f\n' + '@d\n' * n + 'def g(): pass'
K['assignchain'] = lambda n: 'a=' * n + '1'
K['targets'] = lambda n: '[' * n + 'a' + ']' * n + '=' + '[' * n + '1' + ']' * n
K['targetpar'] = lambda n: '(' * n + 'a' + ')' * n + '= 1'
K['targettup'] = lambda n: 'x=1\n' + '(' * n + 'a' + ',)' * n + '=x'
K['fortarget'] = lambda n: 'for ' + '[' * n + 'a' + ']' * n + ' in []: pass'
K['del'] = lambda n: 'a=1\ndel ' + '(' * n + 'a' + ')' * n
K['annot'] = lambda n: 'x:' + '(' * n + 'int' + ')' * n
K['global'] = lambda n: ','.join(['global a'] + ['b%d' % i for i in range(n)])
K['args'] = lambda n: 'def f(' + ','.join('a%d' % i for i in range(n)) + '): pass'
K['classbase'] = lambda n: 'class A(' + '(' * n + 'object' + ')' * n + '): pass'
K['importdots'] = lambda n: 'import a' + '.a' * n
K['fromdots'] = lambda n: 'from ' + '.' * n + ' import a'
K['semis'] = lambda n: 'a=1;' * n
K['backslash'] = lambda n: 'a=1' + '\\\n' * n + '\n'
K['star'] = lambda n: 'a=[]\n[' + '*[' * n + ']' * n + ']'
K['dstar'] = lambda n: '{' + '**{' * n + '}' * n + '}'
K['opens'] = lambda n: '(' * n
K['opensq'] = lambda n: '[' * n
K['fopens'] = lambda n: 'f"{' * n
K['closes'] = lambda n: ')' * n
K['tparams'] = lambda n: 'def f[' + ','.join('T%d' % i for i in range(n)) + '](): pass'
K['typealias'] = lambda n: 'type X = ' + '[' * n + 'int' + ']' * n

INDENTED = ("def", "class", "if", "while", "for", "with", "try", "tryexc", "tryinexc", "match", "else")
for name in sorted(K):
    n = most
    if name in INDENTED:
        n = 300 if most == 10000 else 60
    for n in (3, n):
        try:
            exec(K[name](n), {})
        except allowed as e:
            if n == 3 and isinstance(e, (SyntaxError, RecursionError, MemoryError)) and name not in bad:
                raise ValueError(name)
    gc.collect()
print("source")


class Node:
    def __init__(self, next):
        self.next = next
    def __eq__(self, other): return self.next == other.next
    def __hash__(self): return hash(self.next)
    def __repr__(self): return repr(self.next)
    def __len__(self): return len(self.next)
    def __iter__(self): return iter(self.next)
    def __getattr__(self, name): return getattr(self.next, name)
    def __bool__(self): return bool(self.next)
    def __lt__(self, other): return self.next < other.next
    def __contains__(self, item): return item in self.next
    def __format__(self, spec): return format(self.next, spec)
    def __call__(self): return self.next()


wraps = [lambda x: [x], lambda x: (x,), lambda x: {1: x}, lambda x: frozenset([x]), Node, lambda x: ValueError(x),
         lambda x: x.__eq__ if hasattr(x, "__eq__") else Node(x), lambda x: iter([x]), lambda x: map(id, [x]), lambda x: [x, x][::-1]]
uses = [lambda x, y: x == y, lambda x, y: hash(x), lambda x, y: repr(x), lambda x, y: "%s" % (x,), lambda x, y: f"{x}", lambda x, y: x < y,
        lambda x, y: len(x), lambda x, y: list(x), lambda x, y: x.zork, lambda x, y: bool(x), lambda x, y: y in [x], lambda x, y: {x: 1}[y],
        lambda x, y: isinstance(1, x), lambda x, y: x(), lambda x, y: sorted([x, y]), lambda x, y: "a".startswith(x), lambda x, y: max(x, y),
        lambda x, y: eval(repr(x)), lambda x, y: dict(x), lambda x, y: set([x, y])]
n = most if most == 10000 else 400
for w in range(len(wraps) - 1 if most != 10000 else len(wraps)):
    x = y = 1
    try:
        for i in range(n):
            x = wraps[w](x)
        for i in range(n):
            y = wraps[w](y)
    except allowed:
        x = 1
        y = 1
    for use in uses if w < 9 else uses[7:8]:
        try:
            use(x, y)
        except Exception:
            pass
    x = y = i = None
    gc.collect()
print("data")
