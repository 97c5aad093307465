/* SPDX-License-Identifier: MIT
 *
 * float. More in include/hirune/native.h. Tests: tests/types/float.
 */
#ifndef HR_OBJ_FLOAT_H
#define HR_OBJ_FLOAT_H

#include "base/fmtspec.h"
#include "obj/op.h"
#include "obj/value.h"

/* a ** b as a Python value: complex for a negative base with a fractional exponent. ZeroDivisionError, OverflowError. */
hr_value hr_float_power(struct hr_vm *vm, hr_float a, hr_float b);
/* Writes f as spec says, which has been checked; part: of a complex number, without ".0". GC: none. */
void hr_float_print(struct hr_writer *w, hr_float f, const struct hr_fmtspec *spec, bool part);
/* The hash of a float, equal to that of an equal int. GC: none. */
intptr_t hr_float_hash(hr_float f);
/* Parses the whole text (white space around it, sign, digits as hr_dtoa_parse in the radix, inf, nan). GC: none. */
enum hr_float_text { HR_FLOAT_NONE, HR_FLOAT_DIGITS, HR_FLOAT_WORD };
enum hr_float_text hr_float_parse(const char *text, size_t n, unsigned radix, hr_float *f);
/* Finite results only: OverflowError otherwise. GC: none. */
hr_value hr_float_checked(struct hr_vm *vm, hr_float f);

/* hr_call_special_run of src/vm/call.c: v's method of a user class, HR_UNDEF if there is none. May run Python. */
hr_value hr_call_special_run(struct hr_vm *vm, hr_value v, hr_value symbol, int argc, const hr_value *argv);

#endif
