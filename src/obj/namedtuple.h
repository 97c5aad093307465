/* SPDX-License-Identifier: MIT
 *
 * collections.namedtuple. Tests: tests/modules/collections.
 */
#ifndef HR_OBJ_NAMEDTUPLE_H
#define HR_OBJ_NAMEDTUPLE_H

#include "obj/op.h"
#include "obj/state.h"

/* What a field's property calls: gives item `index` of a tuple. */
struct hr_tuplegetter {
    hr_word header;
    hr_word index; /* RAW */
};

#endif
