/* SPDX-License-Identifier: MIT
 *
 * range and slice objects. Tests: tests/types/range, tests/types/slice.
 */
#ifndef HR_OBJ_RANGE_H
#define HR_OBJ_RANGE_H

#include "obj/op.h"
#include "obj/state.h"

/* A slice object of any three values; HR_UNDEF is not allowed, HR_NONE stands for an absent bound. GC: may
 * collect. */
hr_value hr_slice_new(struct hr_vm *vm, hr_value start, hr_value stop, hr_value step);

/* An int, or what has __index__, clipped to -HR_SMALL_MAX..HR_SMALL_MAX. TypeError. May run Python. */
hr_sword hr_slice_clip(struct hr_vm *vm, hr_value v);
/* An exact int from an integer of any kind. TypeError. May run Python. */
hr_value hr_range_int(struct hr_vm *vm, hr_value v);
/* The sum of two ints. */
hr_value hr_range_add(struct hr_vm *vm, hr_value a, hr_value b);
/* The slice with its parts made ints, so that what Python code they run has run: the length of what is cut can be
 * asked for then. */
hr_value hr_slice_settle(struct hr_vm *vm, hr_value slice);
/* A position counted from the end of `length` items if negative, then brought between low and high. May run
 * Python. */
hr_sword hr_slice_within(struct hr_vm *vm, hr_value v, size_t length, hr_sword low, hr_sword high);
/* The slice's bounds for a sequence of this length; the result is the count of items. A step longer than the sequence,
 * which takes one item at most, is clipped to its length (2 if that is less: it stays other than 1), so that it can be
 * multiplied by the size of an item. ValueError for step 0. May run Python. */
size_t hr_slice_bounds(struct hr_vm *vm, hr_value slice, size_t length, hr_sword *start, hr_sword *step);
/* slice.indices(n) for an int n >= 0: start, stop, step, of any size. ValueError for step 0. May run Python. */
void hr_range_indices(struct hr_vm *vm, hr_value slice, hr_value n, hr_value bounds[3]);

#endif
