/* SPDX-License-Identifier: MIT
 *
 * Rows of function, code, method, builtin_function_or_method; see function.c.
 * Tests: tests/types/function, tests/lang/func.
 */
#ifndef HR_OBJ_FUNCTION_H
#define HR_OBJ_FUNCTION_H

#include "obj/type.h"

/* The dict of a function's own attributes; make false: HR_UNDEF if it has none. It is the last word of a copy of the code (FLAG) that only
 * such a function has: one without attributes pays nothing. GC: may collect. */
hr_value hr_function_dict(struct hr_vm *vm, hr_value function, bool make);
/* What is in it called name: x as in a subscr slot; HR_UNDEF if absent. GC: may collect. */
hr_value hr_function_attr(struct hr_vm *vm, hr_value function, hr_value name, hr_value x);

#endif
