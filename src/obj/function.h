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

hr_value hr_function_field(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_function_code_field(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_function_native_name(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_function_method_field(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_function_method_attr(struct hr_vm *vm, hr_value self, hr_value name, hr_value x);
hr_value hr_function_method_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
hr_value hr_function_method_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self);
/* Slot repr of function, native, method and module. */
void hr_function_repr(struct hr_writer *w, hr_value self, int mode);

#endif
