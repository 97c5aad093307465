/* SPDX-License-Identifier: MIT
 *
 * Ints of a few hundred digits, quickly: asked by int.c under HR_QUICK before it goes its own way. Tests: tests/types/int.
 */
#ifndef HR_OBJ_INTQUICK_H
#define HR_OBJ_INTQUICK_H

#include "obj/op.h"

/* a OP b of two ints; HR_UNDEF if they are too long, or negative where that is more work, for another operator and for a
 * division by zero, and where the C stack ends. GC: may collect. */
hr_value hr_intquick_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
/* a ** b % c; HR_UNDEF as above. GC: may collect. */
hr_value hr_intquick_power(struct hr_vm *vm, hr_value a, hr_value b, hr_value c);

#endif
