/* SPDX-License-Identifier: MIT
 *
 * complex. More in include/hirune/native.h. Tests: tests/types/complex.
 */
#ifndef HR_OBJ_COMPLEX_H
#define HR_OBJ_COMPLEX_H

#include "obj/op.h"
#include "obj/value.h"

/* (ar + ai j) ** (br + bi j). ZeroDivisionError, OverflowError. */
hr_value hr_complex_power(struct hr_vm *vm, hr_float ar, hr_float ai, hr_float br, hr_float bi);
/* The parts of an exact complex. GC: none. */
void hr_complex_parts(hr_value v, hr_float *re, hr_float *im);

/* Slots. */
hr_value hr_complex_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self);
hr_value hr_complex_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
void hr_complex_repr(struct hr_writer *w, hr_value self, int mode);

#endif
