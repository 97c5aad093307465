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

#endif
