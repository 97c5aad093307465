/* SPDX-License-Identifier: MIT
 *
 * Modules in Python that are part of the program: images (docs/IMAGE.md) in read-only memory, found below ".frozen" of sys.path. The table is written by
 * tools/freeze.py for what a port chooses of pylib/frozen.txt; src/vm/frozen.c has the empty one of the others. These images were made with the program:
 * they are neither summed nor verified, and what lies in them as in a heap (bytecode, str, bytes, int) is used where it is, as are their names.
 * Only where HR_IMAGES is set. Tests: tests/modules/pylib, tests/modules/asyncio, tests/memory/frozen.py.
 */
#ifndef HR_VM_FROZEN_H
#define HR_VM_FROZEN_H

#include "obj/object.h"

struct hr_frozen_module {
    const char *name;  /* with dots */
    const char *file;  /* its path below .frozen */
    const void *image; /* aligned to a granule */
    size_t bytes;
    /* the image's, as str objects with the mark of symbols, one after the other, each at a granule */
    const hr_word *symbols;
    bool package;
};
/* In no order that anybody relies on. */
extern const struct hr_frozen_module hr_frozen_modules[];
extern const unsigned hr_frozen_count;

#endif
