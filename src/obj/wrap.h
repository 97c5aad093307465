/* SPDX-License-Identifier: MIT
 *
 * Rows of the pseudo-type `wrapper`, see wrap.c. All may run Python.
 * Tests: tests/lang/dunder, tests/oom/_programs/wrapper_*.py.
 */
#ifndef HR_OBJ_WRAP_H
#define HR_OBJ_WRAP_H

#include "obj/type.h"

hr_value hr_wrap_unary(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_wrap_binary(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_wrap_reflected(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_wrap_inplace(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_wrap_getitem(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_wrap_setitem(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_wrap_delitem(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_wrap_iter(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_wrap_next(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_wrap_repr(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_wrap_str(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_wrap_call(struct hr_vm *vm, int argc, hr_value *argv);

#endif
