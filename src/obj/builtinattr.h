/* SPDX-License-Identifier: MIT
 *
 * Rows of builtins about types and attributes, see builtinattr.c. All may run Python.
 * Tests: tests/types/builtins.
 */
#ifndef HR_OBJ_BUILTINATTR_H
#define HR_OBJ_BUILTINATTR_H

#include "obj/type.h"

hr_value hr_builtin_isinstance(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_builtin_issubclass(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_builtin_getattr(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_builtin_hasattr(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_builtin_setattr(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_builtin_callable(struct hr_vm *vm, int argc, hr_value *argv);

#endif
