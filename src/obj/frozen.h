/* SPDX-License-Identifier: MIT
 *
 * Modules in Python that are part of the program: objects in read-only memory as the heap has them, found below ".frozen" of sys.path. tools/freeze.py
 * writes them for what a port chooses of pylib/frozen.txt; src/obj/frozen.c is for ports that choose none. What they refer to lies there too, or is in
 * ROM anyhow: loading such a module makes no object but its globals. Nothing in them is ever changed; the collector passes over whatever
 * is not in the heap.
 * Only where HR_IMAGES is set. Tests: tests/unit/test_frozen.c, tests/memory/frozen.py, tests/modules/pylib, tests/modules/asyncio.
 */
#ifndef HR_OBJ_FROZEN_H
#define HR_OBJ_FROZEN_H

#include "obj/object.h"

struct hr_frozen_module {
    hr_value name;    /* symbol, with dots */
    hr_value file;    /* str: its __file__, .frozen/NAME.py */
    hr_value path;    /* str: its __path__; HR_UNDEF: it is no package */
    hr_value globals; /* tuple of symbols: the names of its slots, in their order */
    hr_value chunks;  /* tuple of code objects that run one after the other */
};
/* In no order that anybody relies on. */
extern const struct hr_frozen_module hr_frozen_modules[];
extern const unsigned hr_frozen_count;

/* All the objects, each at a granule. The first are the symbols: strs with the mark WEAK, of texts that no other symbol has. */
extern const hr_value hr_frozen_objects[];
extern const size_t hr_frozen_words;

/* The symbols by content: open addressing with linear probing by hr_bits_hash, of granule numbers + 1, 0 where free, at most 3/4 full. */
extern const uint16_t hr_frozen_symbols[];
extern const unsigned hr_frozen_symbol_mask;

#endif
