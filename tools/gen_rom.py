#!/usr/bin/env python3
"""Generates the constant tables of the interpreter from defs/*.def.

    gen_rom.py --defs defs --list           print the names of the files it makes
    gen_rom.py --defs defs --out DIR        write them
    gen_rom.py --defs defs --docs FILE      write docs/BYTECODE.md

With --without a,b the modules of defs/modules/a.def and b.def are left out; HR_WITH_a in hirune/rom_ids.h is 0 then, 1 of the others.
The rows and their grammar are in gen_defs.py.

The formats are those of src/obj/object.h and src/obj/type.h. Only the standard library is used.
SPDX-License-Identifier: MIT
"""

import argparse
import collections
import struct
import sys
from pathlib import Path

from gen_defs import BAND, BANDS, FIRST_SYMBOL, SLOTS, TYPE_FLAGS, Defs, str_words
from gen_errors import make_errors_c, make_errors_h
from gen_opcodes import BANNER, make_docs, make_opcodes_c, make_opcodes_h

RARE_SPEC = 15  # the rows of members have 4 bits for the numbers of specs: this and greater ones are looked up
OUTPUTS = ["hirune/rom_ids.h", "hirune/errors.h", "errors.c", "hirune/rows.h", "slots.h", "opcodes.h", "opcodes.c", "rom.h", "rom.c"]


def per_word(lines32, lines64):
    if lines32 == lines64:
        return lines32
    return ["#if HR_WORD_BITS == 32"] + lines32 + ["#else"] + lines64 + ["#endif"]


# ---- hirune/rom_ids.h


def make_ids(defs):
    out = [BANNER, "#ifndef HIRUNE_ROM_IDS_H", "#define HIRUNE_ROM_IDS_H", "", "#include <stdint.h>", ""]
    out += ["/* Which files of defs/modules are in. */"] + [f"#define HR_WITH_{name} {int(there)}" for name, there in defs.module_files] + [""]
    out += ["/* Type indices. HR_T_LAST_x: the last of the types derived from x, which follow it. */", "enum {"]
    out += [f"    HR_T_{t.name} = {t.id}," for t in defs.type_list]
    out += [f"    HR_T_LAST_{t.name} = {t.last}," for t in defs.type_list if t.last != t.id]
    out += [f"    HR_T_USER = {len(defs.type_list)}, /* the first user class */", "};", ""]
    out += ["/* The numbers of the strs in ROM, for HR_SYM(name); HR_SYMBOL_CHARACTERS + c is that of one ASCII character. */"]
    out += ["enum {"]
    out += [f"    HR_SYM_{n} = {defs.number[t]}," for n, t in sorted((n, t) for n, t in defs.names.items() if isinstance(n, str))]
    members = sum(len(owner.members) for owner in defs.owners())
    out += [f"    HR_SYMBOL_FIRST = {FIRST_SYMBOL},", f"    HR_SYMBOL_CHARACTERS = {FIRST_SYMBOL + len(defs.texts)},"]
    out += ["    HR_TYPE_FIRST = HR_SYMBOL_CHARACTERS + 128, /* after the symbols the built-in types */"]
    out += [f"    HR_NATIVE_FIRST = HR_TYPE_FIRST + {len(defs.type_list)}, /* the members that are functions */"]
    out += [f"    HR_GETSET_FIRST = HR_NATIVE_FIRST + {members}, /* the members that are computed attributes */"]
    out += [f"    HR_IMMEDIATE_END = HR_GETSET_FIRST + {members},", "};", ""]
    out += ["/* Slots of interpreter-wide state of modules: hr_state_get(). */", "enum {"]
    out += [f"    HR_STATE_{name}," for name in defs.states] + ["    HR_STATE_COUNT", "};", ""]
    out += ["/* Members of builtins: operand of LDBUILTIN. */", "enum {"]
    out += [f"    HR_B_{m.name} = {i}," for i, m in enumerate(defs.modules["builtins"].members)]
    out += ["    HR_B_COUNT = %d" % len(defs.modules["builtins"].members), "};", "", "#endif"]
    return out


# ---- rom.h, rom.c


class Rom:
    """Collects the const objects while the member rows are written."""

    def __init__(self, defs):
        self.defs, self.objects, self.cache = defs, [], {}
        self.keywords, self.keyword_offsets = [0], {}
        self.specs = {}  # (bits, offset of the keywords) -> number
        self.functions = {"native": {}, "getset": {}}  # (function, number of the spec) -> place
        self.constants = {}  # value -> place

    def symbol(self, text):
        return f"HR_IMMEDIATE({self.defs.number[text]})"

    def keyword_offset(self, signature):
        key = (signature.posonly, *signature.all_names())
        if key not in self.keyword_offsets:
            self.keyword_offsets[key] = len(self.keywords)
            self.keywords += key
        return self.keyword_offsets[key]

    def object(self, key, lines):
        if key not in self.cache:
            self.cache[key] = f"object_{len(self.cache)}"
            self.objects += [line.replace("$", self.cache[key]) for line in lines]
        return self.cache[key]

    def value(self, value):
        kind, data = value
        if kind in ("none", "true", "false", "ellipsis", "notimpl"):
            return "HR_" + kind.upper()
        if kind == "str":
            return self.symbol(data)
        if kind == "type":
            if data not in self.defs.types:
                sys.exit(f"constant of unknown type {data}")
            return f"HR_IMMEDIATE(HR_TYPE_FIRST + {self.defs.types[data].id})"
        if kind == "int":
            return self.int(data)
        if kind == "float":
            return f"F({self.float(data)})"
        if kind == "bytes":
            return f"O({self.bytes(data)})"
        if kind == "raw":
            name, word = data
            lines = [f"static OBJECT hr_word $[] = {{HR_HEADER(HR_T_{name}, HR_HEADER_RAW, 2), {int(word, 0)}}};"]
            return f"O({self.object((kind, name, word), lines)})"
        items = ", ".join("(hr_word)" + self.value(item) for item in data)
        lines = [f"static OBJECT hr_word $[] = {{HR_HEADER(HR_T_tuple, 0, {len(data) + 1}), {items}}};"]
        return f"O({self.object(('tuple', items), lines)})"

    def int(self, n):
        if -(2**30) <= n < 2**30:
            return f"HR_SMALL({n})"
        sign = "HR_HEADER_FLAG" if n < 0 else "0"
        limbs = {}
        for word in (4, 8):
            rest, limbs[word] = abs(n), []
            while rest:
                limbs[word].append(rest & (1 << 8 * word) - 1)
                rest >>= 8 * word
        name = self.object(
            ("int", n),
            per_word(*[
                ["static OBJECT hr_word $[] = {HR_HEADER(HR_T_int, HR_HEADER_RAW | %s, %d), %s};"
                 % (sign, len(limbs[w]) + 1, ", ".join(hex(x) + "u" for x in limbs[w]))]
                for w in (4, 8)
            ]),
        )
        if -(2**62) <= n < 2**62:
            self.object(("intv", n), per_word([f"#define V_{name} O({name})"], [f"#define V_{name} HR_SMALL({n})"]))
            return f"V_{name}"
        return f"O({name})"

    def float(self, x):
        f32 = struct.unpack("<I", struct.pack("<f", x))[0]
        f64 = struct.unpack("<Q", struct.pack("<d", x))[0]

        def tagged(bits, width, bias):
            w = (bits + bias) & (1 << width) - 1
            return (w << 3 | w >> width - 3) & (1 << width) - 1

        t32, t64 = tagged(f32, 32, 0x10000000), tagged(f64, 64, 0x1000000000000000)
        name = self.object(
            ("float", f64),
            [
                "#if HR_BOXED_FLOATS" if (t32 & 3) == 2 and (t64 & 3) == 2 else
                "#if HR_BOXED_FLOATS || HR_FLOAT_BITS == 32" if (t64 & 3) == 2 else
                "#if HR_BOXED_FLOATS || HR_FLOAT_BITS == 64" if (t32 & 3) == 2 else "#if 1",
                f"static OBJECT hr_word $[] = {{HR_HEADER(HR_T_float, HR_HEADER_RAW, FLOAT_WORDS), FLOAT({f32:#x}u, {f64:#x}u)}};",
                "#define V_$ O($)",
                "#elif HR_FLOAT_BITS == 32",
                f"#define V_$ ((hr_value)(hr_word){t32:#x}u)",
                "#else",
                f"#define V_$ ((hr_value)(hr_word){t64:#x}u)",
                "#endif",
            ],
        )
        return f"V_{name}"

    def bytes(self, data):
        lines = per_word(*[
            ["static OBJECT hr_word $[] = {HR_HEADER(HR_T_bytes, HR_HEADER_RAW, %d), %s};"
             % (str_words(data, w), text_words(data, w))] for w in (4, 8)
        ])
        return self.object(("bytes", data), lines)

    def spec(self, m):
        if not m.signature:
            return (m.flags, 0)
        return (m.flags | m.signature.bits(), self.keyword_offset(m.signature) if m.signature.all_names() else 0)

    def order_specs(self):
        """Numbers the specs by how many functions have them; the functions of the rare ones come first."""
        members = [m for owner in self.defs.owners() for m in owner.members if m.kind != "constant"]
        functions = list(dict.fromkeys((m.kind, m.fn, self.spec(m)) for m in members))
        counts = collections.Counter(spec for kind, fn, spec in functions)
        self.specs = {spec: number for number, (spec, count) in enumerate(counts.most_common())}
        for kind, fn, spec in functions:
            if self.specs[spec] >= RARE_SPEC:
                if kind != "native":
                    sys.exit(f"{fn}: the spec of a computed attribute is a rare one")
                self.functions[kind][fn, self.specs[spec]] = len(self.functions[kind])
        return len(self.functions["native"])

    def member(self, m, row):
        spec = self.spec(m)
        if m.kind != "constant":
            function = f"(hr_member_function *)(hr_word){m.fn}" if m.is_field() else m.fn
            places, kind, content = self.functions[m.kind], m.kind.upper(), (function, self.specs[spec])
        elif m.value[0] == "type":
            places, kind, content = {None: self.defs.types[m.value[1]].id}, "CONSTANT", None
        else:
            places, kind, content = self.constants, "CONSTANT", self.value(m.value)
        place = places.setdefault(content, len(places) + (len(self.defs.type_list) if kind == "CONSTANT" else 0))
        if kind == "CONSTANT":
            fn, value = "NULL", self.value(m.value)
        else:
            fn, value = function, f"HR_IMMEDIATE(HR_{kind}_FIRST + {row})"
        numbers = f"{self.defs.number[m.name]}, HR_ROM_{kind}S + {place}"
        number = min(self.specs[spec], RARE_SPEC) if kind != "CONSTANT" else 0
        return f"    M({numbers}, {number}, {value}, {fn}, {spec[0]:#x}u, {spec[1]}), /* {m.name} */"


def text_words(data, word):
    """The words of a str after its header: text, zeros, count of the padding bytes before the last one."""
    size = (str_words(data, word) - 1) * word
    data = data + bytes(size - 1 - len(data)) + bytes([size - 1 - len(data)])
    return ", ".join(
        "W%d(%s)" % (word, ", ".join(str(b) for b in data[i : i + word])) for i in range(0, size, word)
    )


def overlapped(texts):
    """A short text that has each of the texts in it: in those that are not part of another, the longest overlap of the
    end of one with the start of another is made one, again and again (the greedy shortest common superstring)."""
    whole = []
    for text in sorted(texts, key=lambda t: (-len(t), t)):
        if not any(text in other for other in whole):
            whole.append(text)
    starts = {}
    for place, text in enumerate(whole):
        for n in range(1, len(text)):
            starts.setdefault(text[:n], []).append(place)
    overlaps = sorted((-n, left, right) for left, text in enumerate(whole) for n in range(1, len(text))
                      for right in starts.get(text[-n:], ()) if left != right)
    follower, first = {}, list(range(len(whole)))  # of the text at a place; the first text of the chain that one ends
    for n, left, right in overlaps:
        if left not in follower and first[right] == right and first[left] != right:
            follower[left], last = (right, -n), right
            while last in follower:
                first[last], last = first[left], follower[last][0]
            first[last] = first[left]
    out = ""
    for place in (place for place in range(len(whole)) if first[place] == place):
        out += whole[place]
        while place in follower:
            place, n = follower[place]
            out += whole[place][n:]
    return out


def symbol_rows(defs):
    """The texts, in one another where they can be; where each begins, and its length; where the bands of lengths begin."""
    text = overlapped(defs.texts)
    places = [(text.index(t) if t else len(text)) << 3 | len(t) % BAND for t in defs.texts]
    if max(places) >= 1 << 16:
        sys.exit("the texts of the symbols are too long for 13 bits")
    out = ["const char hr_rom_text[] ="]
    out += [f'    "{text[i : i + 100]}"' for i in range(0, len(text), 100)]
    out += ["    ;", "", "const uint16_t hr_rom_texts[] = {", "    " + ", ".join(map(str, places)), "};", ""]
    out += ["const uint16_t hr_rom_text_bands[] = {", "    " + ", ".join(map(str, defs.bands)), "};", ""]
    return out + ["const char hr_rom_characters[] = {", "    " + ", ".join(map(str, range(128))), "};", ""]


def make_rom_h(defs, members, getsets, constants):
    return [
        BANNER,
        "#ifndef HR_GEN_ROM_H",
        "#define HR_GEN_ROM_H",
        "",
        '#include "obj/type.h"',
        "",
        f"#define HR_ROM_TYPE_COUNT {len(defs.type_list)}",
        f"#define HR_ROM_MODULE_COUNT {len(defs.modules)}",
        f"#define HR_ROM_MEMBER_COUNT {members}",
        "/* Where in the contents of members the functions, the computed attributes and the constants begin. */",
        "#define HR_ROM_NATIVES 0",
        f"#define HR_ROM_GETSETS {getsets}",
        f"#define HR_ROM_CONSTANTS {constants}",
        "",
        "/* The texts of the symbols but the one-character ones: where in hr_rom_text it begins << 3 | its length % 8, by number -",
        " * HR_SYMBOL_FIRST. They are two parts, each in the order of length, then text; a band is those of one part whose lengths",
        " * have the same quotient by 8. */",
        f"#define HR_ROM_BANDS {BANDS}",
        "extern const char hr_rom_text[]; /* without NULs, overlapping */",
        "extern const uint16_t hr_rom_texts[];",
        "extern const uint16_t hr_rom_text_bands[2 * HR_ROM_BANDS + 1]; /* where in hr_rom_texts they begin */",
        "extern const char hr_rom_characters[];",
        "",
        "/* Index in hr_rom_modules. */",
        "enum {",
        *[f"    HR_MODULE_{name}," for name in defs.modules],
        "};",
        "",
        "#endif",
    ]


ROM_C_HEAD = """
#include "gen/rom.h"
#include "gen/slots.h"

#define OBJECT HR_ROM_ALIGNED const
#define O(name) ((hr_value)(uintptr_t)name)
#define F(value) value
#if !HR_MEMBERS_WIDE
#define M(name, content, spec, value, fn, bits, keywords) \\
    {(name) & 255, (name) >> 8 | (content) >> 8 << 2 | (spec) << 4, (content) & 255}
#else
#define M(name, content, spec, value, fn, bits, keywords) {value, fn, {bits, keywords}, name}
#endif
#if HR_BIG_ENDIAN
#define W4(a, b, c, d) ((hr_word)(a) << 24 | (hr_word)(b) << 16 | (hr_word)(c) << 8 | (hr_word)(d))
#define W8(a, b, c, d, e, f, g, h) (W4(a, b, c, d) << 32 | W4(e, f, g, h))
#else
#define W4(a, b, c, d) ((hr_word)(d) << 24 | (hr_word)(c) << 16 | (hr_word)(b) << 8 | (hr_word)(a))
#define W8(a, b, c, d, e, f, g, h) (W4(e, f, g, h) << 32 | W4(a, b, c, d))
#endif
#if HR_FLOAT_BITS == 32
#define FLOAT_WORDS 2
#define FLOAT(f32, f64) f32
#elif HR_WORD_BITS == 64
#define FLOAT_WORDS 2
#define FLOAT(f32, f64) f64
#elif HR_BIG_ENDIAN
#define FLOAT_WORDS 3
#define FLOAT(f32, f64) (hr_word)((f64##ll) >> 32), (hr_word)(f64 & 0xffffffffu)
#else
#define FLOAT_WORDS 3
#define FLOAT(f32, f64) (hr_word)(f64 & 0xffffffffu), (hr_word)((f64##ll) >> 32)
#endif
"""

# Constant objects that C code names. FLOAT_PAD keeps each of hr_rom_floats at a granule.
ROM_C_CONSTANTS = """
OBJECT struct hr_rom_tuple0 hr_rom_empty_tuple = {HR_HEADER(HR_T_tuple, 0, 1), 0};
OBJECT struct hr_rom_array0 hr_rom_empty_array = {HR_HEADER(HR_T_array, 0, 2), HR_SMALL(0)};
OBJECT struct hr_rom_array0 hr_rom_empty_table = {HR_HEADER(HR_T_table, 0, 2), HR_SMALL(0)};
OBJECT hr_word hr_rom_empty_bytes[2] = {HR_HEADER(HR_T_bytes, HR_HEADER_RAW, 2), %s};
#define FLOAT_OBJECT(f32, f64) {{HR_HEADER(HR_T_float, HR_HEADER_RAW, FLOAT_WORDS), FLOAT(f32, f64)}}
OBJECT union hr_rom_float hr_rom_floats[5] = {
    FLOAT_OBJECT(0x0u, 0x0u),
    FLOAT_OBJECT(0x80000000u, 0x8000000000000000u),
    FLOAT_OBJECT(0x7f800000u, 0x7ff0000000000000u),
    FLOAT_OBJECT(0xff800000u, 0xfff0000000000000u),
    FLOAT_OBJECT(0x7fc00000u, 0x7ff8000000000000u),
};
"""


ROWS_H_HEAD = """
/* The functions that rows of defs/types and defs/modules name: each file that defines some includes this, or gen/slots.h. */
#ifndef HIRUNE_ROWS_H
#define HIRUNE_ROWS_H

#include <hirune/value.h>

struct hr_writer;

"""

SLOTS_H_HEAD = """
/* The same and the slots that take an operator, which src/lib does not see. What a slot does: obj/op.h. */
#ifndef HR_GEN_SLOTS_H
#define HR_GEN_SLOTS_H

#include <hirune/rows.h>

#include "obj/type.h"
"""

ARGUMENTS = {"subscr": "hr_value self, hr_value key, hr_value x", "iter": "hr_value self", "next": "hr_value self",
             "repr": "struct hr_writer *w, hr_value self, int mode", "attr": "hr_value self, hr_value name, hr_value x",
             "call": "int argc, hr_value *argv"}


def make_rows_h(functions, slot_fns):
    out = [BANNER, ROWS_H_HEAD]
    out += [f"hr_value {fn}(struct hr_vm *vm, int argc, hr_value *argv);" for fn in sorted(functions)]
    for fn, slot in sorted(slot_fns.items()):
        if slot == "repr":
            out.append(f"void {fn}({ARGUMENTS[slot]});")
        elif slot in ARGUMENTS:
            out.append(f"hr_value {fn}(struct hr_vm *vm, {ARGUMENTS[slot]});")
    return out + ["", "#endif"]


def make_slots_h(slot_fns):
    return ([BANNER, SLOTS_H_HEAD] + [f"hr_{slot}_fn {fn};" for fn, slot in sorted(slot_fns.items()) if slot not in ARGUMENTS]
            + ["", "#endif"])


def make_rom_c(defs):
    rom = Rom(defs)
    members, functions, slot_fns = [], set(), {}
    rare = rom.order_specs()
    for owner in defs.owners():
        owner.first = len(members)
        for m in owner.members:
            members.append(rom.member(m, len(members)))
            if m.fn and not m.is_field():
                functions.add(m.fn)
        for slot, fn in owner.slots.items():
            if slot != "ctor":
                if slot_fns.setdefault(fn, slot) != slot:
                    sys.exit(f"{fn} is used as slot {slot_fns[fn]} and {slot}")
    out = [BANNER, ROM_C_HEAD]
    out += symbol_rows(defs)
    out += [ROM_C_CONSTANTS.replace("%s", "%s") % "EMPTY_TEXT"]
    out.insert(2, "#define EMPTY_TEXT (HR_BIG_ENDIAN ? (hr_word)(HR_WORD_BYTES - 1)"
                  " : (hr_word)(HR_WORD_BYTES - 1) << (HR_WORD_BITS - 8))")
    out += rom.objects + ["", "const struct hr_member hr_rom_members[] = {"] + members + ["};", ""]
    natives, getsets = rom.functions["native"], rom.functions["getset"]
    if len(members) >= 1 << 10 or len(rom.specs) > 256 or len(natives) + len(getsets) + len(defs.type_list) + len(rom.constants) > 1 << 10:
        sys.exit("too many different signatures or members")
    out += ["#if !HR_MEMBERS_WIDE", "hr_member_function *const hr_rom_functions[] = {"]
    out += [f"    {fn}," for fn, spec in (*natives, *getsets)] + ["};", ""]
    out += ["const uint8_t hr_rom_function_specs[] = {"]
    out += ["    " + ", ".join(str(spec) for fn, spec in list(natives)[:rare]), "};", ""]
    out += ["const hr_value hr_rom_constants[] = {"] + [f"    {value}," for value in rom.constants] + ["};", ""]
    specs = [f"    {{{bits:#x}u, {offset}}}," for bits, offset in rom.specs]
    out += ["const struct hr_spec hr_rom_specs[] = {"] + specs + ["};", "#endif", ""]
    keywords = ", ".join(str(k if isinstance(k, int) else defs.number[k]) for k in rom.keywords)
    out += ["const uint16_t hr_rom_keywords[] = {", "    " + keywords, "};", ""]
    out += type_rows(defs, slot_fns)
    out += ["const uint8_t hr_rom_wrapper_ops[] = {"]
    out += [f"    {m.op or 0}, /* {m.name} */" for m in defs.types["wrapper"].members] + ["};", ""]
    out += ["const struct hr_rom_module hr_rom_modules[] HR_ROM_ALIGNED = {"]
    fns = slot_numbers(slot_fns)
    for owner in defs.modules.values():
        out.append(f"    {{HR_HEADER(HR_T_module, HR_HEADER_RAW, 2), {defs.number[owner.name]}, {owner.first}, "
                   f"{fns[owner.slots.get('attr', '0')]}, {int('FIXED' in owner.flags)}, {int('MORE' in owner.flags)}}}, /* {owner.name} */")
    out += [f"    {{0, 0, {len(members)}, 0, 0, 0}},", "};"]
    return out, make_rows_h(functions, slot_fns), make_slots_h(slot_fns), (len(members), len(natives), len(natives) + len(getsets))


def slot_numbers(slot_fns):
    return {"0": 0} | {fn: 1 + i for i, fn in enumerate(sorted(slot_fns))}


def type_rows(defs, slot_fns):
    fns = slot_numbers(slot_fns)
    sets, has, rows = {}, {}, []
    for owner in defs.type_list:
        numbers = []
        for slot in SLOTS[1:]:
            giver = owner
            while slot not in giver.slots and giver.base not in (None, "object"):
                giver = defs.types[giver.base]
            numbers.append(fns[giver.slots.get(slot, "0")])
        numbers.append(has.setdefault(defs.wrapper_bits(owner), len(has)))
        slots = sets.setdefault(tuple(numbers), len(sets))
        names = [m.name for m in owner.members]
        ctor = 1 + names.index("__new__") if "ctor" in owner.slots else 0
        flags = " | ".join(f"HR_TYPE_{f}" for f in TYPE_FLAGS if f in owner.flags and f != "BUILTIN") or "0"
        base = owner.base or ("undef" if owner.name in ("object", "undef") else "object")
        rows.append(
            f"    {{{defs.number[owner.pyname]}, {owner.first}, {ctor}, {flags}, "
            f"{slots}, HR_T_{base}, {owner.last}, HR_T_{owner.rows or 'undef'}}}, /* {owner.name} */"
        )
        if ctor > 63 or max(slots, owner.last) > 255:
            sys.exit(f"type {owner.name}: a number does not fit the bits of struct hr_type")
    rows.append(f"    {{0, {next(iter(defs.modules.values())).first}, 0, 0, 0, 0, 0, 0}},")
    if len(fns) > 256:
        sys.exit("more than 255 functions in slots")
    out = ["hr_slot_fn *const hr_rom_slot_fns[] = {"] + [f"    (hr_slot_fn *){fn}," for fn in fns] + ["};", ""]
    out += ["const uint8_t hr_rom_slots[][HR_SLOT_COUNT] = {"]
    out += ["    {%s}," % ", ".join(map(str, s)) for s in sets] + ["};", ""]
    out += ["const uint32_t hr_rom_has[][2] = {"]
    out += [f"    {{{bits & 0xFFFFFFFF:#x}u, {bits >> 32:#x}u}}," for bits in has] + ["};", ""]
    return out + ["const struct hr_type hr_rom_types[] = {"] + rows + ["};", ""]


def write(path, lines):
    """Leaves a file whose contents are the same untouched, so that nothing is rebuilt."""
    text = "\n".join(lines) + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--defs", required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--out")
    parser.add_argument("--docs")
    parser.add_argument("--without", default="")
    arguments = parser.parse_args()
    if arguments.list:
        print("\n".join(OUTPUTS))
        return
    defs = Defs(arguments.defs, arguments.without.split(",") if arguments.without else [])
    if arguments.docs:
        write(Path(arguments.docs), make_docs(defs))
    if arguments.out:
        out = Path(arguments.out)
        rom_c, rows_h, slots_h, counts = make_rom_c(defs)
        write(out / "hirune/rows.h", rows_h)
        write(out / "slots.h", slots_h)
        write(out / "hirune/rom_ids.h", make_ids(defs))
        write(out / "hirune/errors.h", make_errors_h(defs))
        write(out / "errors.c", make_errors_c(defs))
        write(out / "opcodes.h", make_opcodes_h(defs))
        write(out / "opcodes.c", make_opcodes_c(defs))
        write(out / "rom.h", make_rom_h(defs, *counts))
        write(out / "rom.c", rom_c)


if __name__ == "__main__":
    main()
