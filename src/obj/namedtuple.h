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

hr_value hr_namedtuple_class(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_namedtuple_make(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_namedtuple_get(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_namedtuple_from(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_namedtuple_replace(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_namedtuple_asdict(struct hr_vm *vm, int argc, hr_value *argv);

#endif
