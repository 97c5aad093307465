/* SPDX-License-Identifier: MIT
 *
 * set and frozenset. Where a set is wanted an instance of a class derived from one will do. Tests:
 * tests/types/set.
 */
#ifndef HR_OBJ_SET_H
#define HR_OBJ_SET_H

#include "obj/op.h"
#include "obj/table.h"

/* A set of n items, exact in size if they differ. TypeError for an unhashable one. May run Python. */
hr_value hr_set_from_items(struct hr_vm *vm, size_t n, const hr_value *items);
/* set.add(v). May run Python. */
void hr_set_add(struct hr_vm *vm, hr_value set, hr_value v);
/* set.update(iterable). May run Python. */
void hr_set_update(struct hr_vm *vm, hr_value set, hr_value iterable);
/* item in set. May run Python. */
bool hr_set_has(struct hr_vm *vm, hr_value set, hr_value item);
/* Removes; false if it was not there. May run Python. */
bool hr_set_discard(struct hr_vm *vm, hr_value set, hr_value item);
/* Steps through a set: *pos starts at 0; the next item, HR_UNDEF at the end. GC: none. */
hr_value hr_set_next(hr_value set, size_t *pos);
#endif
