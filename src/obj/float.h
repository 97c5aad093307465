/* SPDX-License-Identifier: MIT
 *
 * float. More in include/hirune/native.h. Tests: tests/types/float.
 */
#ifndef HR_OBJ_FLOAT_H
#define HR_OBJ_FLOAT_H

#include "obj/op.h"
#include "obj/value.h"

/* a ** b as a Python value: complex for a negative base with a fractional exponent. ZeroDivisionError, OverflowError. */
hr_value hr_float_power(struct hr_vm *vm, hr_float a, hr_float b);
/* Writes f; code, precision and flags as hr_dtoa_format (base/dtoa.h). */
void hr_float_print(struct hr_writer *w, hr_float f, char code, int precision, unsigned flags);
/* The hash of a float, equal to that of an equal int. GC: none. */
intptr_t hr_float_hash(hr_float f);
/* Parses the whole text (white space around it, inf, nan, underscores): false if it is not a float. GC: none. */
bool hr_float_parse(const char *text, size_t n, hr_float *f);
/* Finite results only: OverflowError otherwise. GC: none. */
hr_value hr_float_checked(struct hr_vm *vm, hr_float f);

/* Slots. */
hr_value hr_float_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self);
hr_value hr_float_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
void hr_float_repr(struct hr_writer *w, hr_value self, int mode);

/* hr_call_special_run of src/vm/call.c: v's method of a user class, HR_UNDEF if there is none. May run Python. */
hr_value hr_call_special_run(struct hr_vm *vm, hr_value v, hr_value symbol, int argc, const hr_value *argv);

#endif
