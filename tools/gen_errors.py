"""The part of gen_rom.py that makes hirune/errors.h and errors.c from the rows of errors.def.

The texts are packed by byte-pair encoding (Gage, A New Algorithm for Data Compression, 1994): a byte that no text
needs as a character stands for a pair of bytes, each a character or such a code again. Half of the size remains.

SPDX-License-Identifier: MIT
"""

import collections

from gen_opcodes import BANNER

# Codes of pairs are 0x80..0xff, then 0x01..0x1f: `(uint8_t)(byte + 0x80)` is the index, that of NUL stays unused.
PAIRS = 0xA0
# Texts between two offsets in the index: the ones before are walked over.
STRIDE = 8


def code_of(index):
    return (index + 0x80) & 0xFF


def pack(texts):
    """The texts as lists of bytes, and the pairs by index."""
    coded = [list(text.encode("ascii")) for text in texts]
    pairs = []
    for index in range(PAIRS):
        code = code_of(index)
        if code == 0:
            pairs.append((0, 0))
            continue
        count = collections.Counter(pair for text in coded for pair in zip(text, text[1:]))
        pair, times = max(count.items(), key=lambda item: (item[1], item[0]), default=((0, 0), 0))
        if times < 4:  # the pair itself takes two bytes
            break
        pairs.append(pair)
        for number, text in enumerate(coded):
            out = []
            for byte in text:
                if out and (out[-1], byte) == pair:
                    out[-1] = code
                else:
                    out.append(byte)
            coded[number] = out
    return coded, pairs


def make_errors_h(defs):
    out = [BANNER, "#ifndef HIRUNE_ERRORS_H", "#define HIRUNE_ERRORS_H", "", "/* Errors, for hr_error_raise(). */"]
    out += ["enum hr_error {"]
    out += [f'    HR_E_{name}, /* {kind}: {text.replace("*/", "* /")} */' for kind, name, text in defs.errors]
    longest = max(len(text) for _, _, text in defs.errors)
    return out + ["    HR_ERROR_COUNT,", f"    HR_ERROR_BYTES = {longest + 1} /* the longest text with its NUL */", "};", "", "#endif"]


def make_errors_c(defs):
    coded, pairs = pack([text for _, _, text in defs.errors])
    out = [BANNER, '#include "obj/error.h"', ""]
    offsets, rows, used = [], [], 0
    for number, ((kind, name, _), text) in enumerate(zip(defs.errors, coded)):
        if number % STRIDE == 0:
            offsets.append(used)
        rows.append("    " + ", ".join([f"HR_T_{kind}", *map(str, text), "0"]) + f", /* {name} */")
        used += len(text) + 2
    out += ["/* For each error the index of its type, its packed text, NUL. */", "const uint8_t hr_error_rows[] = {", *rows, "};"]
    out += [f"/* Where every {STRIDE}th of them begins. */", "const uint16_t hr_error_index[] = {"]
    out += ["    " + ", ".join(map(str, offsets)), "};"]
    out += ["const uint8_t hr_error_pairs[HR_ERROR_PAIRS][2] = {"]
    return out + ["    " + ", ".join(f"{{{a}, {b}}}" for a, b in pairs + [(0, 0)] * (PAIRS - len(pairs))), "};"]

