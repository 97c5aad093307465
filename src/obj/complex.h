/* SPDX-License-Identifier: MIT
 *
 * complex. More in include/hirune/native.h. Tests: tests/types/complex.
 */
#ifndef HR_OBJ_COMPLEX_H
#define HR_OBJ_COMPLEX_H

#include "base/fmtspec.h"
#include "obj/op.h"
#include "obj/value.h"

/* a ** b where it is complex: a < 0, b no integer. OverflowError. GC: may collect. */
hr_value hr_complex_power(struct hr_vm *vm, hr_float a, hr_float b);

/* Writes a complex number as spec says, which has been checked, without padding. */
void hr_complex_print(struct hr_writer *w, hr_value v, const struct hr_fmtspec *spec);

/* Slots. */
hr_value hr_complex_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self);
hr_value hr_complex_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
void hr_complex_repr(struct hr_writer *w, hr_value self, int mode);

#endif
