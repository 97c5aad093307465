"""Reads defs/*.def: the rows of types and modules, as gen_rom.py writes them out.

Input is line based; '#' starts a comment, a trailing backslash continues a row, columns are separated by white
space, and the indented rows after a `type` or `module` row belong to it:

    type NAME [name=PYNAME] [base=NAME] [ctor=C_FN(cls, ...)] [unary=FN] [binary=FN] [subscr=FN] [iter=FN] \\
              [next=FN] [repr=FN] [attr=FN] [call=FN] [flags=FLAG,FLAG] [has=add,len,...] [rows=NAME]
        method NAME C_FN (self, a, b=, /, c=, *args, key=, **kw)  [once]
        static NAME C_FN (...)
        class  NAME C_FN (cls, ...)
        get    NAME C_FN          getset NAME C_FN
        get    NAME N             (word N of the object, None for HR_UNDEF)
        const  NAME VALUE
    module NAME [attr=FN] [flags=FIXED,MORE]
        func   NAME C_FN (...)  [once]
        const  NAME VALUE
        type   NAME | type PYNAME=NAME
        get    NAME C_FN
        state  NAME

rows: a type whose rows are rows of this one too (and of what that one names so).
has: the special methods (without underscores; groups in HAS_GROUPS) that unary, binary and subscr implement; those
of the other slots are known. Each is a row of the pseudo-type `wrapper`, with the op it stands for.
VALUE: int N | float X | str "text" | bytes "text" | none | true | false | type NAME | tuple (literal) |
raw TYPE N (a RAW object of the type that holds the word N).
A `type` row may be given again, in any file, to add slots and members. Types are numbered in the order of their
first rows, those of defs/types/core.def first, exceptions.def last. `once`: not restartable after a failed allocation.
A parameter with `=` is optional. Parameters can be given by position only, unless a `/` precedes them; those
after `*` or `*args` by keyword only (always optional). Flags: see include of src/obj/type.h (HR_TYPE_*), and
BUILTIN, which exports the type from builtins. A FIXED module is not replaced by a file of the same name.
What a MORE module has not is looked for in _NAME_more, in Python (pylib), where there are images.

Only the standard library is used.
SPDX-License-Identifier: MIT
"""

import ast
import re
import sys
from pathlib import Path

SLOTS = ["ctor", "unary", "binary", "subscr", "iter", "next", "repr", "attr", "call"]  # enum hr_slot, after ctor
BAND = 8  # lengths of texts that make a band of ROM symbols
BANDS = 4  # in each of the two parts of them
FIRST_SYMBOL = 8  # its number; smaller ones are those of None, True and so on (include/hirune/value.h)
SHORT_SYMBOLS = 248  # symbols with small numbers: the first that names.def lists
SYMBOL_LIMIT = 1024  # numbers: the name of a member has 10 bits
TYPE_FLAGS = ["BASETYPE", "SEQUENCE", "MAPPING", "NEWARGS", "PLAIN", "WEAKREF", "BUILTIN"]
MODULE_FLAGS = ["FIXED", "MORE"]
# Words of has=: special methods of which the type gets a generic wrapper (rows of the pseudo-type `wrapper`).
HAS_GROUPS = {
    "compare": "lt le gt ge eq ne",
    "number": "add radd sub rsub mul rmul truediv rtruediv pow rpow neg pos abs bool",
    "real": "floordiv rfloordiv mod rmod divmod rdivmod int float",
    "bits": "and rand or ror xor rxor lshift rlshift rshift rrshift invert index",
    "sets": "and rand or ror xor rxor sub rsub",
    "sequence": "add mul rmul lt le gt ge eq ne contains len getitem",
    "items": "setitem delitem",
}
HAS_BY_SLOT = {"iter": "iter", "next": "iter next", "repr": "repr str", "call": "call"}


class DefError(Exception):
    pass


def read_rows(path):
    """Yields (line number, indented, text) for each logical row."""
    pending, start = "", 0
    for number, line in enumerate(path.read_text().splitlines(), 1):
        line = strip_comment(line).rstrip()
        if not pending:
            start = number
        if line.endswith("\\"):
            pending += line[:-1] + " "
            continue
        line, pending = pending + line, ""
        if line.strip():
            yield start, line[0] in " \t", line.strip()


def strip_comment(line):
    quoted = False
    for i, c in enumerate(line):
        if c == '"':
            quoted = not quoted
        elif c == "#" and not quoted:
            return line[:i]
    return line


def str_words(data, word):
    return 1 + len(data) // word + 1


class Signature:
    """The parameters of a native function, packed as in struct hr_member."""

    def __init__(self, text):
        self.least = self.most = self.posonly = 0
        self.names, self.kwonly, self.kwargs, self.varargs = [], [], False, False
        parts = [p.strip() for p in text.split(",")] if text.strip() else []
        keyword = "/" in parts
        seen_slash = not keyword
        for part in parts:
            name = part.rstrip("=").strip()
            if part == "/":
                seen_slash = True
            elif part.startswith("**"):
                self.kwargs = True
            elif part.startswith("*"):
                self.varargs = self.varargs or part != "*"
                self.kwonly_begun = True
            elif hasattr(self, "kwonly_begun"):
                if not part.endswith("="):
                    raise DefError(f"keyword-only parameter {name} must be optional (=)")
                self.kwonly.append(name)
            else:
                self.most += 1
                if not part.endswith("="):
                    if self.least + 1 != self.most:
                        raise DefError(f"required parameter {name} follows an optional one")
                    self.least += 1
                if keyword and seen_slash:
                    self.names.append(name)
                else:
                    self.posonly += 1
        if self.varargs:
            if self.names:
                raise DefError("parameters given by keyword cannot precede *args")
            if self.most != self.least:
                raise DefError("optional parameters cannot precede *args")
        if self.most > 14 or len(self.kwonly) > 7:
            raise DefError("too many parameters")

    def all_names(self):
        return self.names + self.kwonly

    def bits(self):
        most = 15 if self.varargs else self.most
        return self.least | most << 4 | len(self.kwonly) << 8 | (0x800 if self.kwargs else 0)


class Member:
    def __init__(self, kind, name, fn=None, signature=None, value=None, flags=0, op=None):
        self.kind, self.name, self.fn, self.signature = kind, name, fn, signature
        self.value, self.flags, self.op = value, flags, op

    def is_field(self):
        return self.kind == "getset" and self.fn.isdigit()


class Owner:
    """A type or a module."""

    def __init__(self, name):
        self.name, self.pyname, self.base, self.flags = name, name, None, set()
        self.slots, self.members, self.first, self.has, self.rows = {}, [], 0, set(), None

    def add(self, member):
        if any(m.name == member.name for m in self.members):
            raise DefError(f"{self.name}.{member.name} is defined twice")
        self.members.append(member)


class Opcode:
    """A row of opcodes.def. where: "-" the loop does it, "+" or with `function`, "*" in the large form, "" `function` alone."""

    def __init__(self, name, kinds, meaning, case, where, function):
        self.name, self.kinds, self.meaning = name, kinds, meaning
        self.case, self.where, self.function = case, where, function


ROW = re.compile(r"(\w+)\s+(\S+)\s*(.*)$")
CALLABLE = re.compile(r"(\w+)\s*\((.*)\)\s*(once)?\s*(?:op=(\w+))?$")


class Defs:
    def __init__(self, folder, without=()):
        self.folder = Path(folder)
        self.types, self.modules = {}, {}
        self.names = {}  # identifier of HR_SYM_ -> text
        self.listed = []  # texts in the order of names.def
        self.states = []
        self.opcodes, self.intrinsics = [], []
        # Exceptions get the last numbers: C code names the others more, and a small constant is a shorter instruction.
        files = sorted(self.folder.glob("types/*.def"), key=lambda p: (p.stem != "core", p.stem == "exceptions", p.name))
        modules = sorted(self.folder.glob("modules/*.def"))
        self.module_files = [(path.stem, path.stem not in without) for path in modules]
        missing = set(without).difference(path.stem for path in modules)
        if missing:
            sys.exit(f"no such modules to leave out: {', '.join(sorted(missing))}")
        for path in files + [path for path in modules if path.stem not in without]:
            self.read(path, self.object_row)
        self.read(self.folder / "names.def", self.names_row)
        self.errors = []  # (type, name, text)
        self.read(self.folder / "errors.def", self.error_row)
        self.read(self.folder / "opcodes.def", self.opcode_row)
        self.read(self.folder / "intrinsics.def", self.intrinsic_row)
        self.finish()

    def read(self, path, handle):
        self.owner = None
        for number, indented, text in read_rows(path):
            try:
                handle(indented, text)
            except (DefError, ValueError, SyntaxError) as error:
                sys.exit(f"{path}:{number}: {error}")

    # ---- rows

    def error_row(self, indented, text):
        if not indented:
            if text not in self.types:
                raise DefError(f"unknown type {text}")
            self.owner = text
            return
        match = re.fullmatch(r'(\w+)\s+"((?:[^"\\]|\\.)*)"', text)
        if not match or self.owner is None:
            raise DefError('a row is NAME "text", under a type')
        if any(match.group(1) == name for _, name, _ in self.errors):
            raise DefError(f"{match.group(1)} is there already")
        self.errors.append((self.owner, match.group(1), re.sub(r"\\(.)", lambda escape: "\n" if escape[1] == "n" else escape[1], match.group(2))))

    def names_row(self, indented, text):
        for word in re.findall(r'(?:\w+=)?"[^"]*"|\S+', text):
            name, _, quoted = word.partition("=")
            self.listed.append(self.symbol(quoted[1:-1] if quoted else name, name))

    def opcode_row(self, indented, text):
        name, rest = text.split(None, 1)
        row = re.match(r"(-|[a-zA-Z](?:\s[a-zA-Z])*)\s\s+([A-Z]*)([-+*]?)(\w*)(?:\s\s+|$)(.*)", rest)
        if not row:
            raise DefError("operands and path expected")
        kinds, case, where, function, meaning = row.groups()
        self.opcodes.append(Opcode(name, kinds.replace("-", "").split(), meaning, case or name, where, function))

    def intrinsic_row(self, indented, text):
        name, kinds, meaning = text.split(None, 2)
        if not re.fullmatch(r"[votslce]+(>[tex])?", kinds):
            raise DefError("kinds of registers expected")
        self.intrinsics.append((name, kinds, meaning))

    def object_row(self, indented, text):
        if not indented:
            kind, name, rest = ROW.match(text).groups()
            if kind not in ("type", "module"):
                raise DefError(f"unknown row {kind}")
            table = self.types if kind == "type" else self.modules
            self.owner = table.setdefault(name, Owner(name))
            self.is_type = kind == "type"
            self.attributes(rest)
            return
        if self.owner is None:
            raise DefError("row outside of a type or module")
        match = ROW.match(text)
        if not match:
            raise DefError("incomplete row")
        self.member_row(*match.groups())

    def attributes(self, rest):
        owner = self.owner
        for match in re.finditer(r"(\w+)=(\w[\w,.]*)\s*(\([^)]*\)\s*(?:once)?)?", rest):
            key, value, signature = match.groups()
            if key == "name":
                owner.pyname = value
            elif key == "base":
                owner.base = value
            elif key == "rows":
                owner.rows = value
            elif key == "flags":
                for flag in value.split(","):
                    if flag not in (TYPE_FLAGS if self.is_type else MODULE_FLAGS):
                        raise DefError(f"unknown flag {flag}")
                    owner.flags.add(flag)
            elif key == "ctor":
                if signature is None:
                    raise DefError("ctor needs a signature")
                self.function("__new__", value + signature, 0x9000)
                owner.slots["ctor"] = "__new__"
            elif key == "has":
                for name in value.split(","):
                    owner.has.update(HAS_GROUPS.get(name, name).split())
            elif key in SLOTS:
                if key in owner.slots:
                    raise DefError(f"slot {key} of {owner.name} is given twice")
                owner.slots[key] = value
            else:
                raise DefError(f"unknown attribute {key}")
        left = re.sub(r"(\w+)=(\w[\w,.]*)\s*(\([^)]*\)\s*(?:once)?)?", "", rest).strip()
        if left:
            raise DefError(f"not understood: {left}")

    def function(self, name, rest, flags):
        match = CALLABLE.match(rest)
        if not match:
            raise DefError("C function and (parameters) expected")
        fn, parameters, once, op = match.groups()
        signature = Signature(parameters)
        for parameter in signature.all_names():
            self.symbol(parameter)
        self.owner.add(Member("native", name, fn, signature, flags=flags | (0x4000 if once else 0), op=op))

    def member_row(self, kind, name, rest):
        if kind in ("method", "func"):
            if (kind == "method") != self.is_type:
                raise DefError(f"{kind} row in the wrong place")
            self.function(name, rest, 0 if self.is_type else 0x1000)
        elif kind in ("static", "class"):
            self.function(name, rest, 0x1000 if kind == "static" else 0x2000)
        elif kind in ("get", "getset"):
            self.owner.add(Member("getset", name, rest.strip(), flags=0x8000 if kind == "getset" else 0))
        elif kind == "const":
            self.owner.add(Member("constant", name, value=self.value(rest)))
        elif kind == "type":
            name, _, type_name = name.partition("=")
            self.owner.add(Member("constant", name, value=("type", type_name or name)))
        elif kind == "state":
            if name in self.states:
                raise DefError(f"state {name} is defined twice")
            self.states.append(name)
            return
        else:
            raise DefError(f"unknown row {kind}")
        self.symbol(self.owner.members[-1].name)

    def value(self, text):
        kind, _, rest = text.partition(" ")
        rest = rest.strip()
        if kind in ("none", "true", "false", "ellipsis", "notimpl"):
            return (kind, None)
        if kind == "int":
            return (kind, int(rest, 0))
        if kind == "float":
            return (kind, float(rest))
        if kind == "str":
            return (kind, self.symbol(ast.literal_eval(rest), None))
        if kind == "bytes":
            return (kind, ast.literal_eval("b" + rest))
        if kind == "type":
            return (kind, rest)
        if kind == "raw":
            return (kind, rest.split())
        if kind == "tuple":
            return (kind, [self.literal(item) for item in ast.literal_eval(rest)])
        raise DefError(f"unknown kind of value: {kind}")

    def literal(self, item):
        if item is None or item is True or item is False:
            return (str(item).lower(), None)
        if isinstance(item, str):
            return ("str", self.symbol(item, None))
        for kind in (int, float, bytes):
            if isinstance(item, kind):
                return (kind.__name__, item)
        raise DefError(f"constant {item!r}")

    def symbol(self, text, name=""):
        """Makes text a ROM symbol; name: its HR_SYM_ identifier ('': the text, None: it needs none)."""
        if name is not None:
            name = name or text
            if not re.fullmatch(r"\w+", name, re.ASCII):
                name = None
        if name is None:
            self.names.setdefault(("text", text), text)
        elif self.names.setdefault(name, text) != text:
            raise DefError(f"two symbols are called {name}")
        return text

    # ---- after reading

    def finish(self):
        builtins = self.modules.setdefault("builtins", Owner("builtins"))
        for owner in self.types.values():
            self.symbol(owner.pyname)
            if owner.base is not None and owner.base not in self.types:
                sys.exit(f"type {owner.name}: base {owner.base} is not a type")
            if "BUILTIN" in owner.flags:
                builtins.add(Member("constant", owner.pyname, value=("type", owner.name)))
        self.modules = dict(sorted(self.modules.items()))  # as help('modules') lists them
        for name in self.modules:
            self.symbol(name)
        if len(builtins.members) > 256:
            sys.exit("more than 256 builtins: LDBUILTIN has an 8-bit operand")
        self.order_symbols()
        for owner in list(self.types.values()) + list(self.modules.values()):
            owner.members.sort(key=lambda m: self.number[m.name])
        self.order_types()

    def order_symbols(self):
        """The first names of names.def, then the others, each part by length and text; last the ASCII characters."""
        chars = [chr(i) for i in range(128)]
        texts = set(self.names.values()).difference(chars)
        if not all(t.isascii() for t in texts):
            sys.exit("symbols must be ASCII")
        short = set([t for t in dict.fromkeys(self.listed) if t in texts][:SHORT_SYMBOLS])
        if max(map(len, texts)) >= BAND * BANDS:
            sys.exit(f"symbols must have less than {BAND * BANDS} characters")
        self.texts, self.bands = [], []
        for part in (short, texts - short):
            for band in range(BANDS):
                self.bands.append(len(self.texts))
                self.texts += sorted((t for t in part if len(t) // BAND == band), key=lambda t: (len(t), t))
        self.bands.append(len(self.texts))
        self.number = {t: FIRST_SYMBOL + i for i, t in enumerate(self.texts + chars)}
        if FIRST_SYMBOL + len(self.number) > SYMBOL_LIMIT:
            sys.exit(f"more than {SYMBOL_LIMIT} symbols")

    def wrapper_bits(self, owner):
        """Which rows of the pseudo-type `wrapper` this type has, as a number."""
        rows = {m.name: i for i, m in enumerate(self.types["wrapper"].members)}
        if len(rows) > 64:
            sys.exit("more than 64 rows in the type wrapper")
        has = set(owner.has)
        for slot in owner.slots:
            has.update(HAS_BY_SLOT.get(slot, "").split())
        for name in has:
            if f"__{name}__" not in rows:
                sys.exit(f"type {owner.name}: has={name}: no such row in the type wrapper")
        return sum(1 << rows[f"__{name}__"] for name in has)

    def owners(self):
        """Types and modules, in the order in which their members lie."""
        return self.type_list + list(self.modules.values())

    def order_types(self):
        """Numbers the types; a base comes before its derived types, which follow it directly (pre-order)."""
        children = {}
        for owner in self.types.values():
            children.setdefault(owner.base, []).append(owner)
        order = []

        def visit(owner):
            order.append(owner)
            if owner.name != "object":
                for child in children.get(owner.name, []):
                    visit(child)
            owner.last = len(order) - 1

        for owner in self.types.values():
            if owner.base in (None, "object"):
                visit(owner)
        if len(order) != len(self.types):
            sys.exit("the bases of the types form a cycle")
        self.type_list = order
        for i, owner in enumerate(order):
            owner.id = i
