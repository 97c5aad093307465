"""The part of gen_rom.py that makes hirune/errors.h and errors.c from the rows of errors.def.

The texts are packed by byte-pair encoding (Gage, A New Algorithm for Data Compression, 1994) into items of 9 bits. An item is a
character or stands for a pair of items; what ends a text is a character of its own, and the items that end with it are numbered
next to each other, so that a text can be passed over without being expanded. Four bits a character remain of eight.

SPDX-License-Identifier: MIT
"""

import collections
import itertools

from gen_opcodes import BANNER

BITS = 9
# Item 0 is a new line, the items below END are the characters from the space on; END is the end of a text, which only stands last in a
# pair.
END = 0x7F - 0x1F
# Texts between two places in the index: the ones before are passed over.
STRIDE = 8


def pack(texts):
    """The texts as lists of items, the pairs by item, and how many of the first ones end a text. Each pair takes two items, so that it
    is worth having from three times on."""
    coded = [[0 if char == "\n" else ord(char) - 0x1F for char in text] + [END] for text in texts]
    pairs = []
    while END + 1 + len(pairs) < 1 << BITS:
        count = collections.Counter(pair for text in coded for pair in zip(text, text[1:]))
        pair, times = max(count.items(), key=lambda item: (item[1], item[0]))
        if times < 3:
            break
        code = END + 1 + len(pairs)
        pairs.append(pair)
        for number, text in enumerate(coded):
            out = []
            for item in text:
                if out and (out[-1], item) == pair:
                    out[-1] = code
                else:
                    out.append(item)
            coded[number] = out
    ends = {END}
    for code, (_, last) in enumerate(pairs, END + 1):
        if last in ends:
            ends.add(code)
    order = sorted(range(END + 1 + len(pairs)), key=lambda code: (code > END and code not in ends, code))
    new = {code: place for place, code in enumerate(order)}
    coded = [[new[item] for item in text] for text in coded]
    pairs = [tuple(new[item] for item in pairs[code - END - 1]) for code in order[END + 1:]]
    return coded, pairs, len(ends)


def make_errors_h(defs):
    out = [BANNER, "#ifndef HIRUNE_ERRORS_H", "#define HIRUNE_ERRORS_H", "", "/* Errors, for hr_error_raise(). */"]
    out += ["enum hr_error {"]
    out += [f'    HR_E_{name}, /* {kind}: {text.replace("*/", "* /").strip()} */' for kind, name, text in defs.errors]
    longest = max(len(text) for _, _, text in defs.errors)
    return out + ["    HR_ERROR_COUNT,", f"    HR_ERROR_BYTES = {longest + 1} /* the longest text with its NUL */", "};", "", "#endif"]


def make_errors_c(defs):
    coded, pairs, ends = pack([text for _, _, text in defs.errors])
    items = [item for pair in pairs for item in pair]
    index = []
    for number, text in enumerate(coded):
        if number % STRIDE == 0:
            index.append(len(items))
        items += text
    bits = sum(item << BITS * place for place, item in enumerate(items))
    packed = bits.to_bytes(BITS * len(items) // 8 + 2, "little")
    out = [BANNER, '#include "obj/error.h"', "", "/* The pairs from item HR_ERROR_END + 1 on, then the texts. */"]
    out += ["const uint8_t hr_error_items[] = {"]
    out += ["    " + ", ".join(map(str, packed[at:at + 24])) + "," for at in range(0, len(packed), 24)] + ["};"]
    out += [f"const uint16_t hr_error_ends = {ends};"]
    out += [f"/* The item with which every {STRIDE}th text begins. */", "const uint16_t hr_error_index[] = {"]
    out += ["    " + ", ".join(map(str, index)), "};"]
    out += ["/* Types in the order of the errors, and how many errors each has. */", "const uint8_t hr_error_types[][2] = {"]
    runs = [(kind, len(list(rows))) for kind, rows in itertools.groupby(kind for kind, _, _ in defs.errors)]
    return out + [f"    {{HR_T_{kind}, {count}}}," for kind, count in runs] + ["};"]
